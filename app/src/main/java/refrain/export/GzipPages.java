package refrain.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Compresses Parquet's pages with the JDK's own gzip, whatever codec is named. */
final class GzipPages implements CompressionCodecFactory {

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    return new Compressor();
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    return new Decompressor();
  }

  @Override
  public void release() {}

  private static final class Compressor implements BytesInputCompressor {

    @Override
    public BytesInput compress(BytesInput page) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        page.writeAllTo(gzip);
      }
      return BytesInput.from(out.toByteArray());
    }

    @Override
    public CompressionCodecName getCodecName() {
      return CompressionCodecName.GZIP;
    }

    @Override
    public void release() {}
  }

  private static final class Decompressor implements BytesInputDecompressor {

    @Override
    public BytesInput decompress(BytesInput page, int size) throws IOException {
      return BytesInput.from(decompressed(page.toInputStream(), size));
    }

    @Override
    public void decompress(ByteBuffer page, int compressed, ByteBuffer to, int size)
        throws IOException {
      byte[] bytes = new byte[compressed];
      page.get(bytes);
      to.put(decompressed(new ByteArrayInputStream(bytes), size));
    }

    private static byte[] decompressed(InputStream page, int size) throws IOException {
      try (InputStream gzip = new GZIPInputStream(page)) {
        byte[] bytes = gzip.readNBytes(size);
        if (bytes.length < size) {
          throw new EOFException("page of " + bytes.length + " bytes, expected " + size);
        }
        return bytes;
      }
    }

    @Override
    public void release() {}
  }
}
