package readout.output;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import readout.diagnostic.Diagnostics;
import readout.document.mail.Envelope;
import readout.meeting.Audience;

/**
 * What all messages of a run have in common.
 *
 * @param envelope who sends them to whom
 * @param attachments the files that go with each
 * @param namesLanguages whether the name of a file tells its language
 * @param audience whom they are for
 * @param today what is over by then is in no calendar
 */
record MailSettings(
    Envelope envelope,
    List<AttachmentKind> attachments,
    boolean namesLanguages,
    Audience audience,
    LocalDate today) {
  /** Messages to nobody yet, without files. */
  static final MailSettings NONE =
      new MailSettings(Envelope.EMPTY, List.of(), false, Audience.PUBLIC, LocalDate.EPOCH);

  /** Those that a request asks for; what is wrong with addresses is reported. */
  static MailSettings of(RenderRequest request, Diagnostics diagnostics) {
    return request.mail() == null
        ? NONE
        : new MailSettings(
            MailAddresses.read(request.mail(), diagnostics),
            request.mail().attachments(),
            request.namesLanguages(),
            request.audience(),
            LocalDate.ofInstant(request.at(), ZoneOffset.UTC));
  }
}
