package maillage.meetings.feeds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.meetings.Host;

/**
 * @param hosts those whose meetings this person may follow by themselves
 * @param fresh the address just made: shown once
 */
public record FeedsPage(List<Feed> feeds, Map<UUID, Host> hosts, Optional<String> fresh) {}
