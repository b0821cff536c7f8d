package nl.stvda.voortgang.contract;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules that an API's document keeps: those of the Dutch government's linter for its API Design Rules, and ours
 * about documentation that teaches.
 */
public enum ApiRule {
    VALID("the document is valid against the JSON Schema of OpenAPI 3.1", DocumentRules::invalid),
    REFERENCES("every reference leads somewhere", DocumentRules::deadReferences),
    OPERATION_IDS("every operation has an id of its own", DocumentRules::operationIds),
    PATH_PARAMETERS("every variable of a path is declared, and no other", DocumentRules::pathParameters),
    TAGS("tags have names of their own, and operations use those", DocumentRules::tags),
    SERVERS("servers are there, with the variables they use", DocumentRules::servers),
    VERSION_IN_ADDRESS("every server's address has the major version", DocumentRules::versionInAddress),
    HTTPS("servers are reached by https", DocumentRules::plainHttp),
    CONTACT("name, email and url of a contact are there", DocumentRules::contact),
    VERSION("the version is a semantic one", DocumentRules::version),
    METHODS("only get, post, put, patch and delete are used", DocumentRules::methods),
    NO_TRAILING_SLASH("no path ends in a slash", DocumentRules::trailingSlash),
    PATH_NAMES("paths are kebab-case", DocumentRules::pathNames),
    QUERY_NAMES("query parameters are lowerCamelCase", DocumentRules::queryNames),

    VERSION_HEADER("every success and redirect declares API-Version", ResponseRules::versionHeader),
    PROBLEM_DETAILS("every refusal is a problem document with status, title and detail", ResponseRules::problemDetails),
    PROBLEM_EXAMPLES("every refusal shows an example of each kind of problem", ResponseRules::problemExamples),
    INVALID_INPUT("an operation that takes input may answer 400", ResponseRules::invalidInput),

    SCHEMA_NAMES("schemas are UpperCamelCase", SchemaRules::names),
    TIMES("no local times; what is called a date is one", SchemaRules::times),
    EXAMPLES("every example is valid against its schema", ExampleRules::invalid),
    DESCRIBED_FIELDS("every field is described", SchemaRules::undescribed),
    DESCRIBED_PARAMETERS("every parameter is described", SchemaRules::undescribedParameters),
    EXAMPLES_OF_FIELDS("every field that holds one value has an example", SchemaRules::withoutExample),
    LIMITS("every field of a request says its limits", SchemaRules::withoutLimits);

    private final String text;
    private final Function<ApiDescription, Stream<String>> check;

    ApiRule(String text, Function<ApiDescription, Stream<String>> check) {
        this.text = text;
        this.check = check;
    }

    /** Where the document breaks it, for people. */
    public List<String> broken(ApiDescription api) {
        return check.apply(api).distinct().toList();
    }

    @Override
    public String toString() {
        return text;
    }
}
