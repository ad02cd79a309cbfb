package maillage.groups.group;

import java.util.Optional;
import maillage.groups.Cycle;
import maillage.groups.Groups;
import maillage.groups.WorkingGroup;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OpenToAll;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

@Controller
@OpenToAll("the public face of a group; its workspace shows to its own people")
class GroupController {
    private final Groups groups;
    private final GroupPages pages;

    GroupController(Groups groups, GroupPages pages) {
        this.groups = groups;
        this.pages = pages;
    }

    @GetMapping("/groups/{cycle}/{slug}")
    View show(@PathVariable String cycle, @PathVariable String slug, Optional<Me> me) {
        WorkingGroup group = groups.requireGroup(cycle, slug);
        Cycle year = groups.require(group.cycle());
        if (!year.isPublic() && me.filter(group::isFacilitatedBy).isEmpty()) {
            throw new NotFound("group", slug);
        }
        return Html.page("groups/group/show", pages.of(group, year, me));
    }
}
