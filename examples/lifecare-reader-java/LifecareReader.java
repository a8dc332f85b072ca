import java.io.*;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.*;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.*;
import java.time.format.DateTimeFormatter;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.Collectors;
import javax.net.ssl.*;

/**
 * A reader of Lifecare IFO's Welfare API Services in one file, with the JDK alone: HTTP/1.1 with a client certificate
 * out of a PKCS#12 store. It speaks Motpart's driver protocol, or reads one person by hand.
 */
public class LifecareReader {
  static final Map<String, Integer> LISTS = Map.of("Actualisations", 8501, "Calculations", 8502, "Decisions", 8505,
      "Documents", 8504, "Executions", 8519, "Investigations", 8506, "Payments", 8507, "ResourceAllocations", 8522,
      "Services", 8509);
  static final Map<String, Integer> EXTRACTS = Map.of("Actualisations", 8512, "Calculations", 8513, "Decisions", 8514,
      "Executions", 8520, "Investigations", 8515, "Payments", 8516, "ResourceAllocations", 8517, "Services", 8518);
  /** In the order of the specification: a live host has written places instead of words. */
  static final List<String> LOGON_TYPES = List.of("Certificate", "External", "Idp", "Token", "Tss");
  static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
  /** Articles and keys that have shown something, by address: from another key an empty list proves nothing. */
  static final Map<String, Set<String>> PROVEN = new ConcurrentHashMap<>();

  final Host host;
  final Set<String> proven;

  LifecareReader(Host host) {
    this.host = host;
    proven = PROVEN.computeIfAbsent(host.base, name -> ConcurrentHashMap.newKeySet());
  }

  // What a team reads

  /** 404 means that nobody is there. The flags of protection stay with the person. */
  Object readPerson(Map<String, Object> params) throws Exception {
    try {
      var person = Json.object(host.json(8508, "Persons", Map.of("personId", params.get("personId"))));
      var protection = Map.of("address", Boolean.TRUE.equals(person.get("AddressProtection")),
          "registration", Boolean.TRUE.equals(person.get("ProtectedRegistration")),
          "phone", Boolean.TRUE.equals(person.get("SecretPhone")));
      return Map.of("found", true, "person", person, "protection", protection);
    } catch (Refused refused) {
      return nothing(refused);
    }
  }

  Object readContacts(Map<String, Object> params) throws Exception {
    var rows = rows(host.json(8503, "Contacts", Map.of("personId", params.get("personId"))));
    var contacts = rows.stream().map(row -> Map.of("name", Objects.requireNonNullElse(row.get("Name"), "")));
    return Map.of("contacts", contacts.collect(Collectors.toList()), "certain", certain(8503, rows));
  }

  /** Decisions hold all areas of IFO: one matter is meant by its service. */
  Object readList(Map<String, Object> params) throws Exception {
    var rows = allPages(params);
    var meant = rows.stream().filter(row -> !params.containsKey("service") || params.get("service").equals(row.get("ServiceId")));
    var records = meant.map(LifecareReader::recorded).collect(Collectors.toList());
    return Map.of("records", records, "certain", certain(LISTS.get(params.get("list")), rows));
  }

  /** A payment is made when it has a day; that of a month is mostly in the one before. */
  Object isPaid(Map<String, Object> params) throws Exception {
    String month = (String) params.get("month");
    int year = Integer.parseInt(month.substring(0, 4));
    var wish = Map.of("list", "Payments", "personId", params.get("personId"), "from", (year - 1) + "-01-01", "to", (year + 1) + "-12-31");
    boolean paid = allPages(wish).stream()
        .anyMatch(row -> day(row.get("PayDate")) != null && String.valueOf(row.get("ConcernedMonth")).contains(month));
    return Map.of("paid", paid);
  }

  /** The PDF; of a document that has none the host says 404. */
  Object readDocument(Map<String, Object> params) throws Exception {
    try {
      var response = host.get(8504, "DocumentContent", Map.of("id", params.get("id")), "application/pdf");
      return Map.of("found", true, "bytes", response.body().length);
    } catch (Refused refused) {
      return nothing(refused);
    }
  }

  /**
   * A copy of an extract: everything the first time, then what has changed. The next round asks from before this one
   * began; two hours are more than the one that comes twice in autumn, and what comes again has the same Id.
   */
  Object extract(Map<String, Object> params, Instant now) throws Exception {
    var before = Json.object(params.get("state"));
    var copy = new LinkedHashMap<String, Object>(Json.object(before.get("rows")));
    copy.putAll(steadily(params, before.get("since")));
    var since = LocalDateTime.ofInstant(now.minus(Duration.ofHours(2)), SWEDEN);
    var state = Map.of("rows", copy, "since", since.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss")));
    return Map.of("records", records(copy.values()), "state", state);
  }

  Object search(Map<String, Object> params) throws Exception {
    String name = (String) params.get("extract");
    String q = params.get("field") + "='" + params.get("value") + "'";
    var page = host.json(EXTRACTS.get(name), "Extract/" + name, query("limit", 200, "offset", 0, "q", q));
    return Map.of("records", records(rows(Json.object(page).get("Result"))));
  }

  Object readUser(Map<String, Object> params) throws Exception {
    try {
      var user = Json.object(host.json(8500, "Users/GetUser", Map.of("userId", params.get("id"))));
      return Map.of("found", true, "user", shown(user));
    } catch (Refused refused) {
      return nothing(refused);
    }
  }

  /** All of them. No answer says how many there are: a page that is not full is the last. */
  Object readUsers(Map<String, Object> params) throws Exception {
    int limit = number(params.get("limit"), 100);
    var users = new ArrayList<Object>();
    while (true) {
      var page = users(params.get("role"), limit, users.size());
      for (var row : page) users.add(shown(row));
      if (page.size() < limit) return Map.of("users", users);
    }
  }

  // Pages

  /** Every page of a list. The first one is 0. */
  List<Map<String, Object>> allPages(Map<String, Object> wish) throws Exception {
    String list = (String) wish.get("list");
    var rows = new ArrayList<Map<String, Object>>();
    for (int pageNr = 0; ; pageNr++) {
      var query = query("personId", wish.get("personId"), "startDate", wish.get("from") + "T00:00:00", "endDate",
          wish.get("to") + "T23:59:59", "pageSize", number(wish.get("pageSize"), 100), "pageNr", pageNr);
      var page = Json.object(host.json(LISTS.get(list), list, query));
      rows.addAll(rows(page.get("Result")));
      if (pageNr + 1 >= number(page.get("TotalNumberOfPages"), 0)) return rows;
    }
  }

  /** All records by Id; taken anew, a few times, where they moved while pages were read. */
  Map<String, Object> steadily(Map<String, Object> params, Object since) throws Exception {
    for (int round = 1; ; round++) {
      var found = new LinkedHashMap<String, Object>();
      if (isWhole(params, since, found) || round == 4) return found;
    }
  }

  /** Fills in what came, and says whether that is as many as there were from the first page to the last. */
  boolean isWhole(Map<String, Object> params, Object since, Map<String, Object> found) throws Exception {
    String name = (String) params.get("extract");
    var totals = new HashSet<Integer>();
    for (int offset = 0; ; ) {
      var query = query("limit", number(params.get("limit"), 200), "offset", offset, "modifiedAfter", since);
      var page = Json.object(host.json(EXTRACTS.get(name), "Extract/" + name, query));
      var rows = rows(page.get("Result"));
      int total = number(page.get("TotalNumberOfRecords"), 0);
      for (var row : rows) found.put(String.valueOf(row.get("Id")), row);
      totals.add(total);
      offset += rows.size();
      if (rows.isEmpty() || offset >= total) return totals.equals(Set.of(found.size()));
    }
  }

  /** A page of users; 404 says that there are no more. */
  List<Map<String, Object>> users(Object role, int limit, int offset) throws Exception {
    String path = role == null ? "Users/GetUsers" : "Users/GetUsersByRole";
    try {
      return rows(host.json(8500, path, query("role", role, "limit", limit, "offset", offset)));
    } catch (Refused refused) {
      nothing(refused);
      return List.of();
    }
  }

  // What came

  /** 404 says that there is nothing; every other refusal stands. */
  static Object nothing(Refused refused) throws Refused {
    if (refused.status != 404) throw refused;
    return Map.of("found", false);
  }

  boolean certain(int article, List<?> rows) {
    String name = article + " " + host.keyFor(article);
    if (!rows.isEmpty()) proven.add(name);
    return proven.contains(name);
  }

  static Object shown(Map<String, Object> user) {
    var types = new ArrayList<Object>();
    if (user.get("LogonTypes") instanceof List<?> given)
      for (Object type : given) types.add(type instanceof Number place ? LOGON_TYPES.get(place.intValue()) : type);
    return Map.of("id", String.valueOf(user.get("Id")), "logonTypes", types);
  }

  /** Fields may be missing or null, and there may be some that no document knows: the row stays as it came. */
  static Object recorded(Map<String, Object> row) {
    var found = new LinkedHashMap<String, Object>();
    found.put("id", row.get("Id"));
    var dates = List.of("Date", "PayDate", "FromDate", "StartDate").stream().map(row::get).filter(Objects::nonNull);
    found.put("date", day(dates.findFirst().orElse(null)));
    found.put("record", row);
    return found;
  }

  static List<Object> records(Collection<?> rows) {
    return rows.stream().map(Json::object).map(LifecareReader::recorded).collect(Collectors.toList());
  }

  /** The day of a date without offset is the one that is written: it is Sweden's already. */
  static String day(Object value) {
    if (!(value instanceof String text) || !text.matches("\\d{4}-\\d\\d-\\d\\d.*") || text.startsWith("0001")) return null;
    return text.substring(0, 10);
  }

  static List<Map<String, Object>> rows(Object value) {
    return value instanceof List<?> list ? list.stream().map(Json::object).collect(Collectors.toList()) : List.of();
  }

  static int number(Object value, int otherwise) {
    return value instanceof Number number ? number.intValue() : otherwise;
  }

  /** Names and values in turn; what is null is left out. */
  static Map<String, Object> query(Object... parts) {
    var query = new LinkedHashMap<String, Object>();
    for (int place = 0; place < parts.length; place += 2)
      if (parts[place + 1] != null) query.put((String) parts[place], parts[place + 1]);
    return query;
  }

  /** The host said no. */
  static class Refused extends Exception {
    final int status;

    Refused(int status, String said) {
      super("Lifecare answers " + status + (said.isEmpty() ? "" : ": " + said));
      this.status = status;
    }
  }

  // One call

  /** The API host of a municipality, with the credentials that open it. */
  static class Host {
    /** Milliseconds before the second and the third try of a read that met a passing fault. */
    static final int[] PAUSES = {100, 400};
    final String base;
    final Map<String, Object> credentials;
    final HttpClient http;

    Host(String base, Map<String, Object> credentials, HttpClient http) {
      this.base = base;
      this.credentials = credentials;
      this.http = http;
    }

    /** One key for everything, or one for each article. Base64 has no percent sign: a key that has one was handed out encoded. */
    String keyFor(int article) {
      Object own = Json.object(credentials.get("keys")).get(String.valueOf(article));
      String key = (String) (credentials.get("key") != null ? credentials.get("key") : own);
      if (key == null) throw new IllegalArgumentException("there is no key for article " + article);
      return key.contains("%") ? URLDecoder.decode(key.replace("+", "%2B"), StandardCharsets.UTF_8) : key;
    }

    Object json(int article, String path, Map<String, Object> query) throws Exception {
      return Json.read(text(get(article, path, query, "application/json")));
    }

    HttpResponse<byte[]> get(int article, String path, Map<String, Object> query, String accept) throws Exception {
      var address = new StringBuilder(base + "/apifc/v1/" + path + "?domain=" + encode(credentials.get("domain")));
      query.forEach((name, value) -> address.append('&').append(name).append('=').append(encode(value)));
      // The key goes into a header, since addresses end up in logs.
      var request = HttpRequest.newBuilder(URI.create(address.toString())).timeout(Duration.ofSeconds(30))
          .header("Accept", accept).header("X-API-Key", keyFor(article)).build();
      var response = patiently(path, request);
      if (response.statusCode() == 200) return response;
      throw new Refused(response.statusCode(), redacted(said(response)));
    }

    /** A read may be repeated: after a passing fault, and where no answer came. */
    HttpResponse<byte[]> patiently(String path, HttpRequest request) throws Exception {
      for (int pause : PAUSES) {
        try {
          var response = once(path, request);
          if (response.statusCode() != 500 && response.statusCode() != 502) return response;
        } catch (IOException noAnswer) {
          System.err.println("GET " + path + ": " + noAnswer.getMessage());
        }
        Thread.sleep(pause);
      }
      return once(path, request);
    }

    HttpResponse<byte[]> once(String path, HttpRequest request) throws Exception {
      var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      System.err.println("GET " + path + " " + response.statusCode());
      return response;
    }

    /** What an error says: an object with Message and ModelState, a bare string, a page (which says nothing to us), or nothing. */
    static String said(HttpResponse<byte[]> response) {
      Object value;
      try {
        value = Json.read(text(response));
      } catch (RuntimeException notJson) {
        boolean page = response.headers().firstValue("Content-Type").orElse("").contains("html");
        return page ? "" : text(response);
      }
      if (value instanceof String bare) return bare;
      var texts = new ArrayList<String>();
      if (Json.object(value).get("Message") instanceof String message) texts.add(message);
      for (Object each : Json.object(Json.object(value).get("ModelState")).values())
        if (each instanceof List<?> list) for (Object one : list) texts.add(String.valueOf(one));
      return String.join(" ", texts);
    }

    /** Texts of errors may repeat an identity number; neither a log nor a user gets it from here. */
    static String redacted(String text) {
      return text.replaceAll("(?i)\\b(?:18|19|20)?\\d{6}[-+]?[\\dA-Z]{4}\\b", "…");
    }

    static String text(HttpResponse<byte[]> response) {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    static String encode(Object value) {
      return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8).replace("+", "%20");
    }
  }

  /** Who we are: a certificate with its key, in a PKCS#12 store. */
  static class Identity {
    static final Map<String, HttpClient> CLIENTS = new ConcurrentHashMap<>();

    /** One client for each certificate: a renewed one is shown at once. It speaks HTTP/1.1, whatever the host offers. */
    static HttpClient client(KeyStore store, char[] password, String authorities) throws Exception {
      var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, password);
      var context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), authorities == null ? null : trusting(authorities), null);
      return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(context).build();
    }

    static HttpClient of(Map<String, Object> certificate) {
      return CLIENTS.computeIfAbsent(String.valueOf(certificate.get("pem")), name -> {
        try {
          var store = pkcs12((String) certificate.get("pem"), (String) certificate.get("key"));
          return client(store, new char[0], (String) certificate.get("ca"));
        } catch (Exception thrown) {
          throw new IllegalStateException("the certificate cannot be used: " + thrown.getMessage(), thrown);
        }
      });
    }

    /** From PEM, as the driver protocol hands it over; without a certificate an empty store. */
    static KeyStore pkcs12(String pem, String key) throws Exception {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      if (pem == null) return store;
      var chain = certificates(pem);
      byte[] bytes = Base64.getMimeDecoder().decode(key.replaceAll("-----[A-Z ]+-----", ""));
      var factory = KeyFactory.getInstance(chain.iterator().next().getPublicKey().getAlgorithm());
      var own = factory.generatePrivate(new PKCS8EncodedKeySpec(bytes));
      store.setKeyEntry("client", own, new char[0], chain.toArray(new java.security.cert.Certificate[0]));
      return store;
    }

    static TrustManager[] trusting(String authorities) throws Exception {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      for (var one : certificates(authorities)) store.setCertificateEntry("ca" + store.size(), one);
      var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(store);
      return managers.getTrustManagers();
    }

    static Collection<? extends java.security.cert.Certificate> certificates(String pem) throws Exception {
      var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
      return CertificateFactory.getInstance("X.509").generateCertificates(bytes);
    }
  }

  // By hand, or behind the driver protocol; logs go to stderr, since stdout belongs to it

  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0) {
      byHand(arguments);
      return;
    }
    var workers = Executors.newFixedThreadPool(4);
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    for (String line; (line = lines.readLine()) != null; ) {
      var message = Json.object(Json.read(line));
      workers.execute(() -> out.println(Json.write(answer(message))));
    }
    workers.shutdown();
  }

  /** ADDRESS DOMAIN STORE.p12 PERSON, with LIFECARE_KEY, STORE_PASSWORD and, for a CA of one's own, LIFECARE_CA (a file). */
  static void byHand(String[] arguments) throws Exception {
    char[] password = System.getenv().getOrDefault("STORE_PASSWORD", "").toCharArray();
    var store = KeyStore.getInstance(new File(arguments[2]), password);
    String ca = System.getenv("LIFECARE_CA");
    var http = Identity.client(store, password, ca == null ? null : Files.readString(Path.of(ca)));
    var credentials = query("domain", arguments[1], "key", System.getenv("LIFECARE_KEY"));
    var reader = new LifecareReader(new Host(arguments[0], credentials, http));
    var person = Map.<String, Object>of("personId", arguments[3]);
    System.out.println(Json.write(reader.readPerson(person)));
    System.out.println(Json.write(reader.readContacts(person)));
  }

  static Map<String, Object> answer(Map<String, Object> message) {
    var reply = new LinkedHashMap<String, Object>();
    reply.put("id", message.get("id"));
    try {
      Object result = run(message);
      reply.put("outcome", result == null ? "unsupported" : "done");
      if (result != null) reply.put("result", result);
    } catch (Refused refused) {
      reply.putAll(Map.of("outcome", "refused", "code", String.valueOf(refused.status), "message", refused.getMessage()));
    } catch (Exception thrown) {
      reply.putAll(Map.of("outcome", "failed", "message", String.valueOf(thrown.getMessage())));
    }
    return reply;
  }

  /** The credentials of each line count: a renewed certificate is used from then on. */
  static Object run(Map<String, Object> message) throws Exception {
    var credentials = Json.object(Json.object(message.get("credentials")).get("lifecare-ifo"));
    var http = Identity.of(Json.object(credentials.get("certificate")));
    String base = (String) Json.object(message.get("endpoints")).get("lifecare-ifo");
    var reader = new LifecareReader(new Host(base, credentials, http));
    var params = Json.object(message.get("params"));
    return switch ((String) message.get("action")) {
      case "readPerson" -> reader.readPerson(params);
      case "readContacts" -> reader.readContacts(params);
      case "readList" -> reader.readList(params);
      case "isPaid" -> reader.isPaid(params);
      case "readDocument" -> reader.readDocument(params);
      case "extract" -> reader.extract(params, Instant.parse((String) message.get("now")));
      case "search" -> reader.search(params);
      case "readUser" -> reader.readUser(params);
      case "readUsers" -> reader.readUsers(params);
      default -> null;
    };
  }

  /** JSON as the JDK lacks it: Map, List, String, Long or Double, Boolean, null. */
  static class Json {
    final String text;
    int at;

    Json(String text) {
      this.text = text;
    }

    static Object read(String text) {
      var json = new Json(text);
      Object value = json.value();
      if (json.peek() != 0) throw new IllegalArgumentException("more after the end of the JSON at " + json.at);
      return value;
    }

    /** The value as an object; an empty one when it is none. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
      return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    char peek() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
      return at < text.length() ? text.charAt(at) : 0;
    }

    boolean take(char wanted) {
      if (peek() != wanted) return false;
      at++;
      return true;
    }

    void expect(char wanted) {
      if (!take(wanted)) throw new IllegalArgumentException("JSON lacks " + wanted + " at " + at);
    }

    Object value() {
      if (take('{')) return members();
      if (take('[')) return items();
      if (take('"')) return string();
      int start = at;
      while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) at++;
      String word = text.substring(start, at);
      return switch (word) {
        case "true" -> true;
        case "false" -> false;
        case "null" -> null;
        default -> word.matches("-?\\d+") ? (Object) Long.valueOf(word) : (Object) Double.valueOf(word);
      };
    }

    Map<String, Object> members() {
      var map = new LinkedHashMap<String, Object>();
      if (take('}')) return map;
      do {
        expect('"');
        String name = string();
        expect(':');
        map.put(name, value());
      } while (take(','));
      expect('}');
      return map;
    }

    List<Object> items() {
      var list = new ArrayList<Object>();
      if (take(']')) return list;
      do list.add(value()); while (take(','));
      expect(']');
      return list;
    }

    String string() {
      var found = new StringBuilder();
      for (char next; (next = text.charAt(at++)) != '"'; ) {
        found.append(next == '\\' ? escaped(text.charAt(at++)) : next);
      }
      return found.toString();
    }

    char escaped(char kind) {
      int control = "bfnrt".indexOf(kind);
      if (kind != 'u') return control < 0 ? kind : "\b\f\n\r\t".charAt(control);
      at += 4;
      return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    static String write(Object value) {
      if (value == null || value instanceof Number || value instanceof Boolean) return String.valueOf(value);
      if (value instanceof List<?> list) {
        return list.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
      }
      if (!(value instanceof Map<?, ?>)) return quote(String.valueOf(value));
      var members = object(value).entrySet().stream();
      return members.map(member -> quote(member.getKey()) + ":" + write(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }

    static String quote(String text) {
      var quoted = new StringBuilder("\"");
      for (char next : text.toCharArray()) {
        if (next == '"' || next == '\\') quoted.append('\\').append(next);
        else if (next < ' ') quoted.append(String.format("\\u%04x", (int) next));
        else quoted.append(next);
      }
      return quoted.append('"').toString();
    }
  }
}
