package nl.samenplek.parts.fetch;

import java.util.Locale;
import java.util.Map;

/** MongoDB's own archive for a system; checksums as published for 8.0.11. */
record MongodArchive(String address, String sha256) {
  private static final String SITE = "https://fastdl.mongodb.org/";
  private static final String VERSION = "8.0.11";
  private static final MongodArchive NONE = new MongodArchive("", "");

  private static final Map<String, MongodArchive> ARCHIVES =
      Map.of(
          "linux-amd64",
          of("linux/mongodb-linux-x86_64-ubuntu2204-", SHA256.LINUX_AMD64),
          "linux-aarch64",
          of("linux/mongodb-linux-aarch64-ubuntu2204-", SHA256.LINUX_AARCH64),
          "mac-x86_64",
          of("osx/mongodb-macos-x86_64-", SHA256.MAC_X86_64),
          "mac-aarch64",
          of("osx/mongodb-macos-arm64-", SHA256.MAC_AARCH64));

  static MongodArchive ofThisSystem() {
    return ARCHIVES.getOrDefault(system(), NONE);
  }

  static boolean linuxOnX86() {
    return system().equals("linux-amd64");
  }

  boolean known() {
    return !address.isEmpty();
  }

  /** The program inside the archive. */
  String entry() {
    var file = address.substring(address.lastIndexOf('/') + 1);
    var folder = file.replace(".tgz", "");
    return folder.replace("macos-arm64", "macos-aarch64") + "/bin/mongod";
  }

  private static String system() {
    var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    var processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return (name.startsWith("mac") ? "mac-" : name + "-") + processor;
  }

  private static MongodArchive of(String path, String sha256) {
    return new MongodArchive(SITE + path + VERSION + ".tgz", sha256);
  }

  private static final class SHA256 {
    static final String LINUX_AMD64 =
        "5c4af1b28bd9c8c475526c029719f9066d3c86860702b0ad9fc4d2bfff1e0d8a";
    static final String LINUX_AARCH64 =
        "a75781a1b76727fb8f64749c585b3700e07bfc1267fcc650f3e569387a276360";
    static final String MAC_X86_64 =
        "44babe685262c52b771208a7a602075a7478086934297e5c982dd0adb5b78c9f";
    static final String MAC_AARCH64 =
        "90dcc1c8f1178b94f7fafafab7f109b8a20311f1b26ebb1b06a27cbda115e6d6";
  }
}
