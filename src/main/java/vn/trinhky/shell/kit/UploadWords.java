package vn.trinhky.shell.kit;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of an upload for one file. */
record UploadWords(Upload upload) {

    UploadI18N all() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(say("shell.UploadWords.drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(say("shell.UploadWords.choose")))
                .setError(refusals())
                .setUploading(progress())
                .setFile(new UploadI18N.File()
                        .setStart(say("shell.UploadWords.choose"))
                        .setRetry(say("shell.UploadWords.retry"))
                        .setRemove(say("shell.UploadWords.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    private UploadI18N.Error refusals() {
        return new UploadI18N.Error()
                .setTooManyFiles(say("shell.UploadWords.tooMany"))
                .setFileIsTooBig(say("shell.UploadWords.tooBig"))
                .setIncorrectFileType(say("shell.UploadWords.wrongType"));
    }

    private UploadI18N.Uploading progress() {
        String running = say("shell.UploadWords.running");
        String failed = say("shell.UploadWords.failed");
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(running)
                        .setStalled(running)
                        .setProcessing(running)
                        .setHeld(running))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)
                        .setFileTooLarge(say("shell.UploadWords.tooBig")));
    }

    private String say(String key) {
        return upload.getTranslation(key);
    }
}
