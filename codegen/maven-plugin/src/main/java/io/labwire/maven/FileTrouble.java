package io.labwire.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** What is wrong with a file, in words: the system's exceptions often name the file and nothing else. */
final class FileTrouble {

    private FileTrouble() {}

    static String text(IOException fault) {
        if (fault instanceof FileSystemException ofFile) {
            return ofFile.getFile() + ": " + reason(ofFile);
        }
        return Optional.ofNullable(fault.getMessage()).orElse(fault.getClass().getSimpleName());
    }

    private static String reason(FileSystemException fault) {
        if (fault instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (fault instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (fault instanceof FileAlreadyExistsException || fault instanceof NotDirectoryException) {
            return "it is a file, and should be a folder";
        }
        return Optional.ofNullable(fault.getReason()).orElse(fault.getClass().getSimpleName());
    }
}
