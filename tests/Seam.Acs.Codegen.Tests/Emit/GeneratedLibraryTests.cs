using System.Text.Json.Nodes;
using Seam.Acs.Codegen.Emit;
using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Emit;

/// <summary>A library that is generated from other facts than ours builds, without a warning.</summary>
public sealed class GeneratedLibraryTests
{
    private static string Overrides => SourceRepository.Read("api/overrides.json");

    /// <summary>The code is the one that the library's build compiles, so that only what is documentation can differ.</summary>
    [Fact]
    public void The_facts_of_the_repository_build_without_words_of_ours()
    {
        var files = Emitter.Emit(
            FactsFile.Read(RepositoryFiles.Facts),
            Codegen.Facts.Overrides.Read(Overrides),
            Glossary.Empty
        );

        Assert.All(
            files.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal)),
            file =>
            {
                Assert.Equal(Code(SourceRepository.Read(file.Path)), Code(file.Text));
                Assert.Empty(
                    LibraryCompiler.Parse(file.Text, file.Path).GetDiagnostics(TestContext.Current.CancellationToken)
                );
            }
        );

        // What a deprecated member is replaced by is our words too.
        static IEnumerable<string> Code(string text) =>
            text.Split('\n')
                .Select(line => line.Trim())
                .Where(line => !line.StartsWith("///", StringComparison.Ordinal))
                .Where(line => !line.StartsWith("[Obsolete(", StringComparison.Ordinal));
    }

    [Fact]
    public void An_API_that_has_nothing_of_ours_builds()
    {
        var facts = OpenApi.Import(
            """
            {
              "paths": { "/things/list": { "get": {}, "post": {
                "x-response-key": "things",
                "requestBody": { "content": { "application/json": { "schema": {
                  "type": "object", "properties": { "page_cursor": { "type": "string", "nullable": true } }
                } } } },
                "responses": { "200": { "content": { "application/json": { "schema": { "type": "object", "properties": {
                  "things": { "type": "array", "items": { "$ref": "#/components/schemas/thing" } },
                  "pagination": { "type": "object" }
                } } } } } }
              } }, "/things/reset": { "post": {} } },
              "components": { "schemas": { "thing": { "type": "object", "properties": {
                "parts": { "type": "array", "items": { "$ref": "#/components/schemas/thing" } },
                "kind": { "type": "string", "enum": ["a"] }
              } } } }
            }
            """
        );

        var files = LibraryCompiler.EmitAndCompile(facts);

        Assert.Contains("IAsyncEnumerable<Thing> ListAllAsync(", files["Things.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Task ResetAsync(", files["Things.g.cs"], StringComparison.Ordinal);
    }

    // Of each form by itself: what the compiler does for one switch grows faster than the cases in it.
    public static MatrixTheoryData<string, string> VerbsAndForms =>
        new(["POST", "PATCH"], ["{0}", "list<{0}>", "map<{0}>", "list<list<{0}>>", "map<list<{0}>>"]);

    [Theory]
    [MemberData(nameof(VerbsAndForms))]
    public void Every_type_builds_in_an_answer_and_in_a_body(string verb, string form)
    {
        string[] plain =
        [
            "string",
            "uuid",
            "email",
            "uri",
            "date-time",
            "integer",
            "number",
            "boolean",
            "json",
            "enum:part.kind",
            "part",
        ];
        var types = plain.Select(type => form.Replace("{0}", type, StringComparison.Ordinal)).ToList();

        LibraryCompiler.EmitAndCompile(Things(verb, EveryForm(types), EveryForm(types)));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("DELETE")]
    public void Every_type_that_a_query_can_hold_builds(string verb)
    {
        string[] types =
        [
            "string",
            "uuid",
            "email",
            "uri",
            "date-time",
            "integer",
            "number",
            "boolean",
            "enum:part.kind",
            "list<uuid>",
            "list<enum:part.kind>",
            "list<date-time>",
            "list<integer>",
            "list<number>",
            "list<boolean>",
            "map<json>",
        ];

        LibraryCompiler.EmitAndCompile(Things(verb, EveryForm(types), []));
    }

    [Theory]
    [InlineData("part")]
    [InlineData("map<string>")]
    [InlineData("json")]
    [InlineData("list<part>")]
    public void What_a_query_cannot_hold_is_an_error_that_names_it(string type)
    {
        var fault = Assert.Throws<NotSupportedException>(() =>
            LibraryCompiler.EmitAndCompile(Things("GET", [Member("inner", type)], []))
        );

        Assert.StartsWith($"'inner' of type {type} stands in a query", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_types_of_one_name_are_an_error_until_one_gets_another()
    {
        var facts = Things("POST", [], [Member("a", "part"), Member("b", "Part")]);
        facts = facts with { Schemas = new Dictionary<string, Schema>(facts.Schemas) { ["Part"] = new([]) } };

        var fault = Assert.Throws<InvalidDataException>(() => LibraryCompiler.EmitAndCompile(facts));
        Assert.Contains("Part.g.cs", fault.Message, StringComparison.Ordinal);

        var files = LibraryCompiler.EmitAndCompile(facts, """{ "names": { "Part": "OtherPart" } }""");
        Assert.Contains("OtherPart.g.cs", files.Keys);
    }

    [Fact]
    public void Members_of_any_name_build()
    {
        string[] names =
        [
            "options",
            "cancellation_token",
            "request",
            "transport",
            "value",
            "field",
            "writer",
            "reader",
            "name",
            "other",
            "additional_properties",
            "validate",
            "equals",
            "clone",
            "to_string",
            "equality_contract",
            "get_type",
            "write_json",
            "thing",
            "part",
            "9_lives",
            "string",
            "this",
            "print_members",
            "get_hash_code",
        ];
        var members = names.Select(name => Member(name, "string")).Append(Member("part_of_it", "part")).ToList();
        var facts = Things("POST", members, members);
        facts = facts with
        {
            Schemas = new Dictionary<string, Schema>(facts.Schemas)
            {
                ["part"] = new([
                    .. facts.Schemas["part"].Members,
                    .. names.Select(name => new Parameter(name, TypeExpression.String)),
                ]),
            },
        };

        var files = LibraryCompiler.EmitAndCompile(facts);

        Assert.Contains("string? ToStringValue ", files["Thing.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? optionsValue = null", files["Things.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Enum_values_of_any_text_build()
    {
        string[] values =
        [
            "value",
            "from_value",
            "equals",
            "clone",
            "print_members",
            "reference_equals",
            "memberwise_clone",
            "part_kind",
            "2nd",
            "",
            "日本",
            "quote\" \\ <b> & \n",
        ];
        var facts = Things("POST", [Member("kind", "enum:part.kind")], [Member("kind", "enum:part.kind")]);
        facts = facts with { Enums = new Dictionary<string, IReadOnlyList<string>> { ["part.kind"] = values } };

        var files = LibraryCompiler.EmitAndCompile(facts);

        Assert.Contains(@"new(""quote\"" \\ <b> & \u000a"")", files["PartKind.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Enum_values_that_differ_in_marks_alone_build()
    {
        var facts = Things("POST", [Member("kind", "enum:part.kind")], []);
        facts = facts with
        {
            Enums = new Dictionary<string, IReadOnlyList<string>> { ["part.kind"] = ["a_b", "a b", "a-b"] },
        };

        var files = LibraryCompiler.EmitAndCompile(facts);

        Assert.Contains("AB { get; } = new(\"a_b\")", files["PartKind.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_with_marks_of_XML_builds()
    {
        var member = Member("search", "string");
        member["default"] = "<a & b>";

        LibraryCompiler.EmitAndCompile(Things("POST", [member], []));
    }

    /// <summary>An operation of every method with these parameters, that answers with a thing of these members.</summary>
    private static ApiFacts Things(string verb, IEnumerable<JsonObject> parameters, IEnumerable<JsonObject> members)
    {
        var facts = new JsonObject
        {
            ["source"] = Parse("""{"package":"a test","version":"1"}"""),
            ["operations"] = new JsonArray(
                new JsonObject
                {
                    ["path"] = "/things/do",
                    ["verbs"] = new JsonArray(verb),
                    ["retry"] = "action",
                    ["returns"] = Parse("""{"key":"thing","type":"thing"}"""),
                    ["parameters"] = Copies(parameters),
                }
            ),
            ["schemas"] = new JsonObject
            {
                ["part"] = Parse("""{"members":[{"name":"kind","type":"enum:part.kind"}]}"""),
                ["thing"] = new JsonObject { ["members"] = Copies(members) },
            },
            ["events"] = new JsonArray(),
            ["enums"] = Parse("""{"part.kind":["a","b"]}"""),
        };
        return FactsFile.Read(facts.ToJsonString());
    }

    private static IEnumerable<JsonObject> EveryForm(IEnumerable<string> types)
    {
        string[][] forms =
        [
            [],
            ["required"],
            ["nullable"],
            ["deprecated"],
            ["required", "nullable"],
            ["required", "deprecated"],
            ["nullable", "deprecated"],
        ];
        var number = 0;
        foreach (var type in types)
        {
            foreach (var form in forms)
            {
                var member = Member($"member_{number++}", type);
                foreach (var flag in form)
                    member[flag] = true;
                yield return member;
            }
        }
    }

    private static JsonArray Copies(IEnumerable<JsonObject> members) =>
        new([.. members.Select(member => member.DeepClone())]);

    private static JsonObject Member(string name, string type) => new() { ["name"] = name, ["type"] = type };

    private static JsonNode Parse(string json) => JsonNode.Parse(json)!;
}
