package maillage.timetable.shared.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import maillage.kernel.Language;
import maillage.timetable.shared.programme.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void theTemplateCanBePlannedAsItStands(Language language) {
        ProgrammeWorkbook workbook = ProgrammeWorkbook.read(Template.xlsx(language));

        assertThat(workbook.programme().sessions()).hasSize(2);
        assertThat(workbook.programme().rules().chosen()).hasSize(Rule.values().length);
        assertThat(workbook.remarks()).isEmpty();
    }
}
