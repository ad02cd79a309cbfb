package maillage.network.taxonomies;

import java.util.List;

/**
 * @param lists all of them, in order
 */
public record ListsPage(List<ListPage> lists) {}
