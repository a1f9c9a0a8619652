package tavolo.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import tavolo.domain.agreement.FileChecks;

/// What the field for files says by itself while one arrives or cannot.
public final class UploadWords {

    private UploadWords() {}

    static UploadI18N of(Component where, FileChecks.Limits limits) {
        return of(
                where,
                where.getTranslation("view.table.files.too-big", limits.megabytes()),
                where.getTranslation("view.table.files.other-kind"));
    }

    /// The words for another kind of file.
    ///
    /// @param tooBig said of a file over the limit
    /// @param otherKind said of a file with another ending
    public static UploadI18N of(Component where, String tooBig, String otherKind) {
        UploadI18N words = new UploadI18N();
        words.setError(
                new UploadI18N.Error().setFileIsTooBig(tooBig).setIncorrectFileType(otherKind));
        words.setUploading(
                new UploadI18N.Uploading()
                        .setStatus(
                                new UploadI18N.Uploading.Status()
                                        .setConnecting(
                                                where.getTranslation("view.table.files.arriving"))
                                        .setStalled(
                                                where.getTranslation("view.table.files.stalled"))
                                        .setProcessing(
                                                where.getTranslation("view.table.files.checking"))
                                        .setHeld(where.getTranslation("view.table.files.held")))
                        .setRemainingTime(
                                new UploadI18N.Uploading.RemainingTime()
                                        .setPrefix("")
                                        .setUnknown(""))
                        .setError(
                                new UploadI18N.Uploading.Error()
                                        .setServerUnavailable(
                                                where.getTranslation("view.table.files.failed"))
                                        .setUnexpectedServerError(
                                                where.getTranslation("view.table.files.failed"))
                                        .setForbidden(
                                                where.getTranslation("view.table.files.failed"))));
        words.setFile(
                new UploadI18N.File()
                        .setRetry(where.getTranslation("view.table.files.retry"))
                        .setStart(where.getTranslation("view.table.files.start"))
                        .setRemove(where.getTranslation("view.table.files.stop")));
        return words;
    }
}
