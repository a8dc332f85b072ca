import java.io.*;
import java.math.BigInteger;
import java.net.*;
import java.net.http.*;
import java.nio.charset.StandardCharsets;
import java.security.*;
import java.security.interfaces.ECPublicKey;
import java.security.spec.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.Collectors;

/**
 * A client of Helsenorge's Verktøy API in one file, with the JDK alone. It speaks Motpart's driver protocol: a line of
 * JSON in, a line of JSON out.
 */
public class VerktoyClient {
  static final Map<String, VerktoyClient> CLIENTS = new ConcurrentHashMap<>();
  static final int LARGEST_PAGE = 50;
  /** Milliseconds to wait before each new try when the service behind the API fails (500 PVS-000204). */
  static final int[] PAUSES = {100, 250, 600};

  final String api;
  final HelseId helseId;

  VerktoyClient(String api, HelseId helseId) {
    this.api = api;
    this.helseId = helseId;
  }

  // What a team does with the API

  /** `now` decides whether a deadline has passed. */
  Object sendTool(Map<String, Object> params, Instant now) throws Exception {
    var body = new LinkedHashMap<String, Object>();
    body.put("VerktoyId", params.get("tool"));
    body.put("InnbyggerFnr", params.get("citizen"));
    // The HPR number when it is known; the identity number only when it is not.
    if (params.get("practitionerHpr") != null) body.put("BehandlerHprNr", params.get("practitionerHpr"));
    else body.put("BehandlerFnr", params.get("practitionerFnr"));
    if (params.get("deadline") instanceof String deadline) {
      var today = LocalDate.ofInstant(now, ZoneId.of("Europe/Oslo")).toString();
      insist(deadline.compareTo(today) >= 0, "the deadline has passed");
      body.put("FristDato", deadline);
    }
    if (params.get("message") instanceof String message) {
      insist(message.length() <= 1500, "the message is longer than 1500 characters");
      body.put("Melding", message);
    }
    call("POST", "Verktoy", Json.write(body)); // PseudoId in the answer is always empty: nothing to read
    return Map.of("sent", true);
  }

  /** All tools that match, page by page until one is not full, or brings nothing new. */
  Object listTools(Map<String, Object> params) throws Exception {
    int wanted = params.get("pageSize") instanceof Number size ? size.intValue() : LARGEST_PAGE;
    int size = Math.min(Math.max(wanted, 1), LARGEST_PAGE);
    var ids = new LinkedHashSet<Object>();
    for (int page = 1; ; page++) {
      String query = "Sidereferanse=" + page + "&AntallVerktoy=" + size + filters(params.get("filters"));
      var tools = tools(call("GET", "SelvstendigVerktoy?" + query, null));
      int known = ids.size();
      for (var tool : tools) ids.add(tool.get("VerktoyId"));
      if (tools.size() < size || ids.size() == known) return Map.of("ids", List.copyOf(ids));
    }
  }

  Object getTool(Map<String, Object> params) throws Exception {
    try {
      var found = new LinkedHashMap<String, Object>();
      leaves(call("GET", "SelvstendigVerktoy/" + encode(params.get("id")), null), found);
      return Map.of("found", true, "tool", found);
    } catch (Refused refused) {
      if (refused.code.equals("VK-001126")) return Map.of("found", false);
      throw refused;
    }
  }

  Object searchTools(Map<String, Object> params) throws Exception {
    String term = (String) params.get("term");
    insist(term.length() >= 3 && term.length() <= 256, "a search term has 3 to 256 characters");
    String query = "SokeOrd=" + encode(term);
    if (params.get("rowCount") instanceof Number count) query += "&RowCount=" + Math.min(count.intValue(), LARGEST_PAGE);
    var found = new ArrayList<Object>();
    for (var tool : tools(call("GET", "SelvstendigVerktoy/SokSelvstendigVerktoy?" + query, null))) {
      found.add(Map.of("id", tool.get("VerktoyId"), "name", tool.get("Navn")));
    }
    return Map.of("tools", found);
  }

  /** The file is bytes: as a text it would be another one. */
  Object getGraphicElement(Map<String, Object> params) throws Exception {
    try {
      var response = answered("GET", "GrafiskElement/" + params.get("id"), null);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(response.body());
      String type = response.headers().firstValue("Content-Type").orElse("");
      return Map.of("found", true, "contentType", type, "sha256", HexFormat.of().formatHex(hash));
    } catch (Refused refused) {
      if (refused.status == 404) return Map.of("found", false);
      throw refused;
    }
  }

  /** The URL says which guidance service is meant. */
  Object updateGuidanceService(Map<String, Object> params) throws Exception {
    var hours = new ArrayList<Object>();
    for (Object each : (List<?>) params.get("openingHours")) {
      var open = Json.object(each);
      var item = new LinkedHashMap<String, Object>();
      item.put("Dag", open.get("day"));
      item.put("FraKl", open.get("from"));
      item.put("TilKl", open.get("to"));
      item.put("ApenHeleDagen", open.getOrDefault("allDay", false));
      hours.add(item);
    }
    var body = Map.of("Telefon", params.get("phone"), "Url", params.get("url"), "Apningstider", hours);
    call("PUT", "Veiledningstjeneste/" + encode(params.get("id")), Json.write(body));
    return Map.of("updated", true);
  }

  /** The citizen's own token, as Bearer and without a proof: the system's token opens nothing here. */
  Object getPractitioner(Map<String, Object> params) throws Exception {
    var uri = URI.create(api + "/v1/Behandler?VerktoyId=" + encode(params.get("tool")));
    var request = HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + params.get("citizenToken"));
    var response = HelseId.exchange(request.header("Accept", "application/json"));
    if (response.statusCode() >= 300) throw Refused.of(response);
    var told = Json.object(Json.read(text(response)));
    String kind = "HPR".equals(told.get("IdType")) ? "hprNumber" : "fnr";
    return Map.of("name", told.get("Navn"), kind, told.get("Id"));
  }

  Object call(String method, String path, String body) throws Exception {
    String answer = text(answered(method, path, body));
    return Json.read(answer.isEmpty() ? "null" : answer);
  }

  /** A failure of the service behind the API is worth a later try; every other refusal stands. */
  HttpResponse<byte[]> answered(String method, String path, String body) throws Exception {
    for (int tries = 0; ; tries++) {
      var response = helseId.call(method, URI.create(api + "/v1/" + path), body);
      if (response.statusCode() < 300) return response;
      var refused = Refused.of(response);
      if (!refused.code.equals("PVS-000204") || tries == PAUSES.length) throw refused;
      Thread.sleep(PAUSES[tries]);
    }
  }

  /** What the API would refuse anyway is said here, before anything is sent. */
  static void insist(boolean fine, String message) {
    if (!fine) throw new IllegalArgumentException(message);
  }

  static String filters(Object filters) {
    var query = new StringBuilder();
    Json.object(filters).forEach((name, value) -> {
      var values = value instanceof List<?> many ? many : List.of(value);
      for (Object one : values) query.append('&').append(name).append('=').append(encode(one));
    });
    return query.toString();
  }

  /** The document does not show whether the list stands bare or inside an object: both are read. */
  static List<Map<String, Object>> tools(Object body) {
    if (body instanceof List<?> list) return list.stream().map(Json::object).collect(Collectors.toList());
    var lists = Json.object(body).values().stream().filter(List.class::isInstance);
    return lists.findFirst().map(VerktoyClient::tools).orElse(List.of());
  }

  static final Set<String> SINGLE = Set.of("VerktoyId", "Navn", "Ingress", "KreverForskrivning", "AntattTid", "Organisasjonsnummer");
  static final Set<String> MANY = Set.of("SprakKode", "FagomradeType", "MalgruppeTypeId", "InnholdstypeId", "Url");

  /** What a team would show of a tool, by the document's names, wherever in the answer it stands. */
  @SuppressWarnings("unchecked")
  static void leaves(Object value, Map<String, Object> found) {
    if (value instanceof List<?> list) for (Object item : list) leaves(item, found);
    Json.object(value).forEach((name, inner) -> {
      if (SINGLE.contains(name)) found.put(name, inner);
      if (MANY.contains(name)) ((List<Object>) found.computeIfAbsent(name, key -> new ArrayList<>())).add(inner);
      leaves(inner, found);
    });
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  static String encode(Object value) {
    return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The API understood and said no. */
  static class Refused extends Exception {
    final int status;
    final String code;

    Refused(int status, String code, String message) {
      super(message);
      this.status = status;
      this.code = code;
    }

    static Refused of(HttpResponse<byte[]> response) {
      Map<String, Object> error = Map.of();
      try {
        error = Json.object(Json.read(text(response)));
      } catch (RuntimeException notJson) { /* an answer without a body of its own is known by its status */ }
      Object code = error.getOrDefault("Code", "HTTP " + response.statusCode());
      return new Refused(response.statusCode(), String.valueOf(code), String.valueOf(error.getOrDefault("Message", "")));
    }
  }

  // Tokens and proofs

  /** Client credentials with private_key_jwt (RFC 7523) and DPoP (RFC 9449). */
  static class HelseId {
    static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    final String issuer;
    final Map<String, Object> credentials;
    final KeyPair proofKey;
    Map<String, Object> metadata;
    String token;
    String nonce;
    Instant until = Instant.MIN;

    HelseId(String issuer, Map<String, Object> credentials) throws GeneralSecurityException {
      this.issuer = issuer;
      this.credentials = credentials;
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      proofKey = generator.generateKeyPair();
    }

    /** A token may die before its time: 401 or 403 gets one new token, and then stands. */
    HttpResponse<byte[]> call(String method, URI uri, String body) throws Exception {
      String first = current(null);
      var response = send(first, method, uri, body);
      if (response.statusCode() != 401 && response.statusCode() != 403) return response;
      return send(current(first), method, uri, body);
    }

    HttpResponse<byte[]> send(String token, String method, URI uri, String body) throws Exception {
      String ath = Jws.base64(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
      var request = HttpRequest.newBuilder(uri).header("Authorization", "DPoP " + token);
      request.header("DPoP", proof(method, uri, Map.of("ath", ath))).header("Accept", "application/json, image/*");
      if (body == null) return exchange(request.method(method, HttpRequest.BodyPublishers.noBody()));
      return exchange(request.method(method, HttpRequest.BodyPublishers.ofString(body))
          .header("Content-Type", "application/json"));
    }

    static HttpResponse<byte[]> exchange(HttpRequest.Builder request) throws Exception {
      return HTTP.send(request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** One token serves all calls until it nears its end, or until somebody was refused with it. */
    synchronized String current(String refused) throws Exception {
      if (token != null && !token.equals(refused) && Instant.now().isBefore(until)) return token;
      var response = request();
      var answer = Json.object(Json.read(text(response)));
      if ("use_dpop_nonce".equals(answer.get("error"))) {
        response = request();
        answer = Json.object(Json.read(text(response)));
      }
      if (response.statusCode() != 200) {
        throw new IOException("HelseID said " + response.statusCode() + " " + answer.get("error"));
      }
      long lifetime = ((Number) answer.get("expires_in")).longValue() * 1000;
      until = Instant.now().plusMillis(Math.max(lifetime - 5000, lifetime / 2));
      return token = (String) answer.get("access_token");
    }

    HttpResponse<byte[]> request() throws Exception {
      if (metadata == null) metadata = discover();
      var uri = URI.create((String) metadata.get("token_endpoint"));
      var form = new LinkedHashMap<String, Object>();
      form.put("grant_type", "client_credentials");
      form.put("client_id", credentials.get("clientId"));
      form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
      form.put("client_assertion", assertion());
      var scopes = (List<?>) credentials.get("scopes");
      form.put("scope", scopes.stream().map(String::valueOf).collect(Collectors.joining(" ")));
      var fields = form.entrySet().stream().map(field -> field.getKey() + "=" + encode(field.getValue()));
      var body = HttpRequest.BodyPublishers.ofString(fields.collect(Collectors.joining("&")));
      var request = HttpRequest.newBuilder(uri).header("Content-Type", "application/x-www-form-urlencoded");
      request.header("DPoP", proof("POST", uri, nonce == null ? Map.of() : Map.of("nonce", nonce)));
      var response = exchange(request.POST(body));
      response.headers().firstValue("DPoP-Nonce").ifPresent(fresh -> nonce = fresh);
      return response;
    }

    Map<String, Object> discover() throws Exception {
      var address = URI.create(issuer + "/.well-known/openid-configuration");
      return Json.object(Json.read(text(exchange(HttpRequest.newBuilder(address)))));
    }

    /** HelseID wants the issuer as aud, a jti used once and a life of at most 60 seconds. */
    String assertion() throws GeneralSecurityException {
      var jwk = Json.object(credentials.get("jwk"));
      long now = Instant.now().getEpochSecond();
      Object client = credentials.get("clientId");
      var claims = new LinkedHashMap<String, Object>(Map.of("iss", client, "sub", client));
      claims.putAll(Map.of("aud", metadata.get("issuer"), "jti", UUID.randomUUID(), "iat", now, "nbf", now, "exp", now + 30));
      var identifier = organisation();
      if (identifier != null) {
        var role = Map.of("organization", Map.of("identifier", identifier));
        claims.put("assertion_details", List.of(Map.of("type", "helseid_authorization", "practitioner_role", role)));
      }
      var header = Map.of("alg", "ES256", "typ", "client-authentication+jwt", "kid", jwk.get("kid"));
      return Jws.sign(header, claims, Jws.privateKey(jwk));
    }

    /** A client with many tenants names the one that it acts for; one with a single tenant only a child unit, if any. */
    Map<String, Object> organisation() {
      var named = Json.object(credentials.get("actingFor"));
      Object parent = named.get("parent");
      Object child = named.get("child");
      if (parent != null && "multi-tenant".equals(credentials.get("tenancy"))) {
        String value = "NO:ORGNR:" + parent + ":" + (child == null ? "" : child);
        return Map.of("system", "urn:oid:1.0.6523", "type", "ENH", "value", value);
      }
      return child == null ? null : Map.of("system", "urn:oid:2.16.578.1.12.4.1.4.101", "type", "ENH", "value", child);
    }

    /** A new proof for each request; htu is the address without query. */
    String proof(String method, URI uri, Map<String, Object> more) throws GeneralSecurityException {
      String htu = uri.toString().split("[?#]")[0];
      var claims = new LinkedHashMap<String, Object>(more);
      claims.putAll(Map.of("jti", UUID.randomUUID(), "htm", method, "htu", htu, "iat", Instant.now().getEpochSecond()));
      var jwk = Jws.publicJwk((ECPublicKey) proofKey.getPublic());
      return Jws.sign(Map.of("typ", "dpop+jwt", "alg", "ES256", "jwk", jwk), claims, proofKey.getPrivate());
    }
  }

  /** Compact JWS with ES256 (RFC 7515, RFC 7518 §3.4). */
  static class Jws {
    static String sign(Map<String, ?> header, Map<String, ?> claims, PrivateKey key) throws GeneralSecurityException {
      String input = base64(Json.write(header)) + "." + base64(Json.write(claims));
      var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(key);
      signature.update(input.getBytes(StandardCharsets.US_ASCII));
      return input + "." + base64(signature.sign());
    }

    static PrivateKey privateKey(Map<String, Object> jwk) throws GeneralSecurityException {
      var parameters = AlgorithmParameters.getInstance("EC");
      parameters.init(new ECGenParameterSpec("secp256r1"));
      var d = new BigInteger(1, Base64.getUrlDecoder().decode((String) jwk.get("d")));
      var curve = parameters.getParameterSpec(ECParameterSpec.class);
      return KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(d, curve));
    }

    static Map<String, Object> publicJwk(ECPublicKey key) {
      var point = key.getW();
      return Map.of("kty", "EC", "crv", "P-256", "x", coordinate(point.getAffineX()), "y", coordinate(point.getAffineY()));
    }

    /** 32 bytes, whatever the number's own length. */
    static String coordinate(BigInteger number) {
      byte[] bytes = number.toByteArray();
      byte[] padded = new byte[32];
      int length = Math.min(bytes.length, 32);
      System.arraycopy(bytes, bytes.length - length, padded, 32 - length, length);
      return base64(padded);
    }

    static String base64(String text) {
      return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    static String base64(byte[] bytes) {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
  }

  // Driver protocol; logs go to stderr, since stdout belongs to it

  public static void main(String[] arguments) throws IOException {
    var workers = Executors.newFixedThreadPool(8);
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    for (String line; (line = lines.readLine()) != null; ) {
      var message = Json.object(Json.read(line));
      workers.execute(() -> out.println(Json.write(answer(message))));
    }
    workers.shutdown();
  }

  static Map<String, Object> answer(Map<String, Object> message) {
    var reply = new LinkedHashMap<String, Object>();
    reply.put("id", message.get("id"));
    try {
      Object result = run((String) message.get("action"), clientOf(message), message);
      reply.put("outcome", result == null ? "unsupported" : "done");
      if (result != null) reply.put("result", result);
    } catch (Refused refused) {
      reply.putAll(Map.of("outcome", "refused", "code", refused.code, "message", refused.getMessage()));
    } catch (Exception thrown) {
      reply.putAll(Map.of("outcome", "failed", "message", String.valueOf(thrown)));
    }
    return reply;
  }

  static Object run(String action, VerktoyClient client, Map<String, Object> message) throws Exception {
    var params = Json.object(message.get("params"));
    return switch (action) {
      case "sendTool" -> client.sendTool(params, Instant.parse((String) message.get("now")));
      case "listTools" -> client.listTools(params);
      case "getTool" -> client.getTool(params);
      case "searchTools" -> client.searchTools(params);
      case "getGraphicElement" -> client.getGraphicElement(params);
      case "updateGuidanceService" -> client.updateGuidanceService(params);
      case "getPractitioner" -> client.getPractitioner(params);
      default -> null;
    };
  }

  /** One client, and so one token, for each issuer, key, and organisation that it acts for. */
  static VerktoyClient clientOf(Map<String, Object> message) {
    var endpoints = Json.object(message.get("endpoints"));
    var credentials = Json.object(Json.object(message.get("credentials")).get("helseid"));
    String issuer = (String) endpoints.get("helseid");
    return CLIENTS.computeIfAbsent(issuer + " " + credentials, name -> {
      try {
        return new VerktoyClient((String) endpoints.get("helsenorge-verktoy"), new HelseId(issuer, credentials));
      } catch (GeneralSecurityException thrown) {
        throw new IllegalStateException(thrown);
      }
    });
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
