import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * A second opinion on XML documents by the engine that Java carries (Xerces).
 *
 *     java tools/JudgeWithXerces.java < questions
 *
 * Each line of the input is the path of an XSD, a tab and the path of a document. Each line of the output is `valid` or
 * what the engine complained of first.
 */
public class JudgeWithXerces {
  private static final Map<String, Schema> schemas = new HashMap<>();

  public static void main(String[] args) throws IOException, SAXException {
    BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line = questions.readLine(); line != null; line = questions.readLine()) {
      String[] paths = line.split("\t");
      answers.println(judge(schemaAt(paths[0]), new File(paths[1])));
    }
  }

  private static String judge(Schema schema, File document) throws IOException {
    try {
      schema.newValidator().validate(new StreamSource(document));
      return "valid";
    } catch (SAXException complaint) {
      return String.valueOf(complaint.getMessage()).replaceAll("\\s+", " ");
    }
  }

  private static Schema schemaAt(String path) throws SAXException {
    Schema known = schemas.get(path);
    if (known != null) return known;
    Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new File(path));
    schemas.put(path, schema);
    return schema;
  }
}
