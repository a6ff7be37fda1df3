using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Tests.Facts;

/// <summary>Facts that no code can be made of are refused with one line that names the operation or the member.</summary>
public sealed class FactsCheckTests
{
    private const string Valid = """
        {
          "source": {"package":"a test","version":"1"},
          "operations": [
            {"path":"/things/get","verbs":["GET","POST"],"retry":"read","returns":{"key":"thing","type":"thing"},"keys":{"exactly":[["thing_id"]]},"parameters":[
              {"name":"thing_id","type":"uuid"}
            ]}
          ],
          "schemas": {"thing": {"members": [{"name":"kind","type":"enum:thing.kind"}]}},
          "events": [],
          "enums": {"thing.kind": ["a"]}
        }
        """;

    [Fact]
    public void Valid_facts_pass() => Check(Valid);

    [Theory]
    [InlineData(
        "\"GET\"",
        "\"FETCH\"",
        "The operation '/things/get' has the verb 'FETCH', which is none of GET, POST, PUT, PATCH, DELETE."
    )]
    [InlineData("[\"GET\",\"POST\"]", "[]", "The operation '/things/get' has no verb.")]
    [InlineData(
        "[[\"thing_id\"]]",
        "[[\"thing_key\"]]",
        "The operation '/things/get' has the key 'thing_key', which is no parameter of it."
    )]
    [InlineData("\"exactly\"", "\"mostly\"", "The facts of '/things/get': 'mostly' means nothing.")]
    [InlineData(
        "\"read\"",
        "\"often\"",
        "The facts of '/things/get': 'often' is not a retry class: read, idempotent, create or action."
    )]
    [InlineData("\"retry\":\"read\",", "", "The facts of '/things/get': 'retry' is missing.")]
    [InlineData("/things/get", "/lamps/get", "The operation '/lamps/get' is not in the groups of scope.json.")]
    [InlineData("\"parameters\"", "\"parametres\"", "The facts of '/things/get': 'parametres' means nothing.")]
    [InlineData(
        ",\"parameters\":[\n      {\"name\":\"thing_id\",\"type\":\"uuid\"}\n    ]",
        "",
        "The facts have no 'parameters' of 'things.get'."
    )]
    [InlineData(
        "\"type\":\"uuid\"",
        "\"type\":\"guid\"",
        "'things.get.thing_id' has the type 'guid', which the facts do not have."
    )]
    [InlineData(
        "\"type\":\"uuid\"",
        "\"type\":\"list<>\"",
        "The facts of 'things.get.thing_id': '' is not a type that the facts know."
    )]
    [InlineData(
        "enum:thing.kind",
        "enum:thing.sort",
        "'thing.kind' has the type 'enum:thing.sort', which the facts do not have."
    )]
    [InlineData(
        "\"type\":\"thing\"",
        "\"type\":\"lamp\"",
        "'/things/get' has the type 'lamp', which the facts do not have."
    )]
    public void Invalid_facts_are_refused_by_name(string part, string other, string message)
    {
        Assert.Contains(part, Valid, StringComparison.Ordinal);

        var fault = Assert.Throws<InvalidDataException>(() =>
            Check(Valid.Replace(part, other, StringComparison.Ordinal))
        );

        Assert.Equal(message, fault.Message);
    }

    private static void Check(string json)
    {
        var facts = FactsFile.Read(json);
        FactsCheck.Check(facts);
        FactsCheck.CheckScope(facts, Scope.Read("""{ "in": ["/things"] }"""));
    }
}
