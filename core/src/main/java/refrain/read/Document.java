package refrain.read;

/**
 * One document before it is read.
 *
 * @param doc its name: the file name without its extension, or the record's own id
 * @param path where it comes from, as shown to the user
 * @param format the form of the bytes
 * @param bytes its content; not changed by anyone
 * @param metadata what is known from outside
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying every page would cost
public record Document(String doc, String path, Format format, byte[] bytes, Metadata metadata) {}
