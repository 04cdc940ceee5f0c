import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Says of many PDF files, in one process, whether they keep a standard.
 *
 * Reads lines of "flavour TAB file" (flavour as veraPDF names it: ua1, 2a) and answers each with one line of JSON:
 * {"compliant": bool, "failed": [{"rule": "7.1-9", "message": ..., "count": n, "place": ...}]} or {"fault": "..."}
 * for a file that cannot be read. Ends with its input.
 */
public class PdfVerdicts {
    private static final class Failure {
        private final TestAssertion first;
        private int count;

        Failure(TestAssertion first) {
            this.first = first;
        }
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream answers = new PrintStream(System.out, true, "UTF-8");
        System.setOut(System.err); // veraPDF's own remarks must not stand between the answers
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String question = questions.readLine(); question != null; question = questions.readLine()) {
            String[] parts = question.split("\t", 2);
            answers.println(verdict(PDFAFlavour.byFlavourId(parts[0]), new File(parts[1])));
        }
    }

    private static String verdict(PDFAFlavour flavour, File file) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return "{\"compliant\": " + result.isCompliant() + ", \"failed\": [" + failures(result) + "]}";
        } catch (Exception fault) {
            return "{\"fault\": " + quoted(fault.toString()) + "}";
        }
    }

    private static String failures(ValidationResult result) {
        Map<String, Failure> failures = new LinkedHashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                failures.computeIfAbsent(rule, unused -> new Failure(assertion)).count++;
            }
        }
        List<String> told = new ArrayList<>();
        failures.forEach((rule, failure) -> told.add("{\"rule\": " + quoted(rule)
                + ", \"message\": " + quoted(failure.first.getMessage())
                + ", \"count\": " + failure.count
                + ", \"place\": " + quoted(failure.first.getLocation().getContext()) + "}"));
        return String.join(", ", told);
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char character : String.valueOf(text).toCharArray()) {
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character < ' ') {
                json.append(String.format("\\u%04x", (int) character));
            } else {
                json.append(character);
            }
        }
        return json.append('"').toString();
    }
}
