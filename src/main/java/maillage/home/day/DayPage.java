package maillage.home.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import maillage.groups.Cycle;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.Role;
import maillage.platform.ToDo;

public record DayPage(
        LocalDate today,
        List<ToDo> toDos,
        Optional<Cycle> cycle,
        List<Sector> sectors,
        List<Tool> tools) {
    /**
     * @param active organisations active in the cycle @param members all members of that sector,
     *     cited or not
     */
    public record Sector(LocalizedText name, long members, long active) {
        public long percent() {
            return members == 0 ? 0 : Math.round(100.0 * active / members);
        }
    }

    public record Tool(String key, String path) {}

    public long members() {
        return sectors.stream().mapToLong(Sector::members).sum();
    }

    public long active() {
        return sectors.stream().mapToLong(Sector::active).sum();
    }

    public long totalPercent() {
        return new Sector(new LocalizedText(java.util.Map.of()), members(), active()).percent();
    }

    /** The width of a bar, in percent of the longest one. */
    public String width(long count) {
        long longest = sectors.stream().mapToLong(Sector::members).max().orElse(1);
        return String.format(java.util.Locale.ROOT, "%.1f%%", 99.0 * count / Math.max(1, longest));
    }

    static List<Tool> tools(Me me) {
        var tools = new ArrayList<Tool>();
        tools.add(new Tool("day.tool.applications", "/staff/applications"));
        tools.add(new Tool("day.tool.meetings", "/staff/meetings"));
        tools.add(new Tool("day.tool.standing", "/staff/standing"));
        if (me.has(Role.COORDINATOR) || me.isAdministrator()) {
            tools.add(new Tool("day.tool.organisations", "/staff/organisations"));
        }
        if (me.isAdministrator()) {
            tools.add(new Tool("day.tool.cycles", "/staff/cycles"));
            tools.add(new Tool("day.tool.charter", "/staff/charter"));
            tools.add(new Tool("day.tool.lists", "/staff/lists"));
            tools.add(new Tool("day.tool.imports", "/staff/imports"));
            tools.add(new Tool("day.tool.mail", "/staff/mail"));
        }
        return tools;
    }
}
