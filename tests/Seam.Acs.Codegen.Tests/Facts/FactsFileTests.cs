using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Facts;

/// <summary>The facts as a file: what is written is what was read.</summary>
public sealed class FactsFileTests
{
    private const string EveryFeature = """
        {
          "source": {"package":"a \"test\" of é","version":""},
          "operations": [
            {"path":"/things/create","verbs":["POST"],"retry":"create","returns":{"key":"thing","type":"thing"},"deprecated":true,"keys":{"exactly":[[],["a","b"]]}, "parameters": [
              {"name":"a","type":"uuid","required":true,"nullable":true,"deprecated":true},
              {"name":"b","type":"string","default":"x<y","minLength":1,"maxLength":20,"pattern":"^\\d+$"},
              {"name":"c","type":"integer","default":null,"minimum":-1,"maximum":1.5},
              {"name":"d","type":"number","default":0.50,"exclusiveMinimum":0},
              {"name":"e","type":"boolean","const":true},
              {"name":"f","type":"list<enum:things.create.f>","default":["one"],"minItems":1,"maxItems":3},
              {"name":"g","type":"map<list<json>>","default":{"a":[1]}}
            ]},
            {"path":"/things/list","verbs":["GET","POST"],"retry":"read","returns":{"key":"things","type":"list<thing>"},"paged":true, "parameters": []},
            {"path":"/things/ring","verbs":["POST"],"retry":"action","returns":{"key":"action_attempt","type":"action_attempt","result":"action_attempt.ring"},"actionType":"RING","keys":{"atLeast":[["a"]]}, "parameters": []},
            {"path":"/things/set","verbs":["PUT"],"retry":"idempotent", "parameters": []}
          ],
          "schemas": {
            "empty": {"members": []},
            "thing": {"members": [
              {"name":"at","type":"date-time"},
              {"name":"home","type":"uri"},
              {"name":"mail","type":"email"}
            ]}
          },
          "events": [
            "thing.made",
            "thing.sent.twice"
          ],
          "enums": {
            "things.create.f": ["one","Two (2)","",".\"\\"]
          }
        }

        """;

    [Fact]
    public void The_facts_of_the_repository_come_back_byte_for_byte() =>
        Assert.Equal(RepositoryFiles.Facts, FactsFile.Write(FactsFile.Read(RepositoryFiles.Facts)));

    [Fact]
    public void Facts_with_every_feature_come_back_byte_for_byte() =>
        Assert.Equal(EveryFeature, FactsFile.Write(FactsFile.Read(EveryFeature)));

    [Fact]
    public void Every_feature_is_read()
    {
        var facts = FactsFile.Read(EveryFeature);

        var create = facts.Operations[0];
        Assert.Equal(
            ("POST", "/things", "create", "things/create"),
            (create.Verb, create.Resource, create.Method, create.Name)
        );
        Assert.True(create.Deprecated);
        Assert.Equal(
            [
                [],
                ["a", "b"],
            ],
            create.Keys!.Sets
        );
        Assert.True(create.Keys.Exactly);
        var (a, b, c, d, e) = (
            create.Parameters[0],
            create.Parameters[1],
            create.Parameters[2],
            create.Parameters[3],
            create.Parameters[4]
        );
        Assert.True(a.Required && a.Nullable && a.Deprecated && a.Default is null);
        Assert.Equal(("\"x<y\"", 1, 20, @"^\d+$"), (b.Default, b.MinLength, b.MaxLength, b.Pattern));
        Assert.Equal(("null", -1m, 1.5m), (c.Default, c.Minimum, c.Maximum));
        Assert.Equal(("0.50", 0m), (d.Default, d.ExclusiveMinimum));
        Assert.Equal("true", e.Const);
        Assert.Equal((1, 3), (create.Parameters[5].MinItems, create.Parameters[5].MaxItems));
        Assert.True(facts.Operations[1].Paged);
        Assert.Equal(RetryClass.Action, facts.Operations[2].Retry);
        Assert.Equal("action_attempt.ring", facts.Operations[2].Returns!.Result!.ToString());
        Assert.False(facts.Operations[2].Keys!.Exactly);
        Assert.Null(facts.Operations[3].Returns);
        Assert.Empty(facts.Schemas["empty"].Members);
        Assert.Equal(["thing.made", "thing.sent.twice"], facts.Events);
        Assert.Equal(["one", "Two (2)", "", ".\"\\"], facts.Enums["things.create.f"]);
    }

    [Theory]
    [InlineData("read", "Read")]
    [InlineData("idempotent", "Idempotent")]
    [InlineData("create", "Create")]
    [InlineData("action", "Action")]
    public void A_retry_class_has_a_word(string word, string name)
    {
        var retry = Enum.Parse<RetryClass>(name);

        Assert.Equal(retry, FactsFile.ReadRetry(word));
        Assert.Equal(word, FactsFile.RetryText(retry));
    }

    [Theory]
    [InlineData("")]
    [InlineData("often")]
    [InlineData("1")]
    [InlineData("read, create")]
    public void Another_word_is_no_retry_class(string word)
    {
        var fault = Assert.Throws<FormatException>(() => FactsFile.ReadRetry(word));

        Assert.Equal($"'{word}' is not a retry class: read, idempotent, create or action.", fault.Message);
    }

    [Theory]
    [InlineData("source")]
    [InlineData("operations")]
    [InlineData("schemas")]
    [InlineData("events")]
    [InlineData("enums")]
    public void Facts_that_lack_a_part_are_an_error_that_names_it(string part)
    {
        var root = System.Text.Json.Nodes.JsonNode.Parse(EveryFeature)!.AsObject();
        root.Remove(part);

        var fault = Assert.Throws<InvalidDataException>(() => FactsFile.Read(root.ToJsonString()));

        Assert.Equal($"The facts have no '{part}'.", fault.Message);
    }

    [Theory]
    [InlineData("list<thing>", "list<other>", "other")]
    [InlineData("enum:things.create.f", "enum:things.create.g", "enum:things.create.g")]
    public void A_type_that_the_facts_do_not_hold_is_an_error_that_names_it(string type, string other, string named)
    {
        var facts = FactsFile.Read(EveryFeature.Replace(type, other, StringComparison.Ordinal));

        var fault = Assert.Throws<InvalidDataException>(() => Reachability.Trim(facts));

        Assert.Equal($"The facts name '{named}', which they do not hold.", fault.Message);
    }
}
