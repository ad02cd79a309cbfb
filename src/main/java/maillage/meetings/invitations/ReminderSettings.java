package maillage.meetings.invitations;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are reminded, counted back from the start on the meeting's own calendar: {@code
 * maillage.meetings.reminders.*}.
 *
 * @param unanswered those who have not answered
 * @param coming those who said they come
 */
@ConfigurationProperties("maillage.meetings.reminders")
record ReminderSettings(
        @DefaultValue("P7D") Period unanswered, @DefaultValue("P1D") Period coming) {}
