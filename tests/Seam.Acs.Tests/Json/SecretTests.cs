using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Seam.Acs.Tests;

/// <summary>What opens the API or a door to whoever holds it is in no printed text, and in all JSON that is sent or kept.</summary>
public sealed partial class SecretTests
{
    private const string Secret = "seam_cst1_4815162342";

    public static TheoryData<string, string> Secrets =>
        new(
            from record in RecordTypes.Answers
            from member in record.Members
            where RecordData.IsSecret(record, member)
            select (record.Name, member.Name)
        );

    [Fact]
    public void Every_member_of_an_answer_that_sounds_like_a_secret_is_treated_as_one()
    {
        var found = RecordTypes
            .Answers.SelectMany(record => record.Members.Select(member => (record, member)))
            .Where(pair => SoundsSecret().IsMatch(pair.member.Name))
            .ToList();
        Assert.Equal(4, found.Count);
        Assert.All(found, pair => Assert.True(RecordData.IsSecret(pair.record, pair.member), pair.record.Name));
    }

    [Fact]
    public void Every_text_that_sounds_like_a_PIN_is_hidden_but_for_the_PIN_of_a_credential()
    {
        var found = RecordTypes
            .All.SelectMany(record => record.Members.Select(member => (record, member)))
            .Where(pair => pair.member.FactType.Text == "string" && SoundsLikePin().IsMatch(pair.member.Name))
            .ToList();
        Assert.InRange(found.Count, 14, 40);
        Assert.Equal(
            ["acs_credential.code"],
            found
                .Where(pair => !RecordData.IsSecret(pair.record, pair.member))
                .Select(pair => $"{pair.record.Name}.{pair.member.Name}")
        );
    }

    [Theory]
    [InlineData("code")]
    [InlineData("new_code")]
    [InlineData("pin")]
    public void PIN_of_an_unknown_event_is_hidden(string member)
    {
        var json = $$"""{"event_type":"access_method.copied","{{member}}":"4711","nested":[{"{{member}}":4711}]}""";

        var happened = JsonSerializer.Deserialize<SeamEvent>(json)!;

        Assert.DoesNotContain("4711", happened.ToString(), StringComparison.Ordinal);
        Assert.Contains("4711", JsonSerializer.Serialize(happened), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Secrets))]
    public void A_secret_is_hidden_where_a_record_is_printed_and_nowhere_else(string name, string member)
    {
        var record = RecordTypes.Of(name);
        var json = new JsonObject { [member] = Secret };

        var read = RecordJson.Of(record.Type).Read(json);

        Assert.Equal(Secret, RecordTypes.Property(record.Type, member).GetValue(read));
        Assert.Equal($$"""{{{"\n"}}  "{{member}}": "***"{{"\n"}}}""", read.ToString());
        Assert.DoesNotContain(Secret, $"{read}", StringComparison.Ordinal);
        SampleAnswer.AssertSame(json, JsonNode.Parse(RecordJson.Of(record.Type).Write(read)));
        SampleAnswer.AssertSame(json, JsonSerializer.SerializeToNode(read, record.Type));
        // Printing one thing must leave no trace on what is written next.
        _ = read.ToString();
        Assert.Contains(Secret, JsonSerializer.Serialize(read, record.Type), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Secrets))]
    public void A_secret_that_is_not_there_is_not_printed(string name, string member)
    {
        var type = RecordTypes.Of(name).Type;
        Assert.DoesNotContain(member, RecordJson.Of(type).Read("{}").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_inside_another_record_is_hidden_too()
    {
        var method = new AccessMethod { AccessMethodId = "m1", ClientSessionToken = Secret };
        var related = new RelatedResources { AccessMethods = [method] };
        var attempt = new ActionAttempt<AccessMethod> { Result = method };
        var page = new SeamPage<AccessMethod>([method]);

        Assert.Contains("m1", related.ToString(), StringComparison.Ordinal);
        Assert.All(
            [$"{related}", $"{attempt}", $"{page}", string.Join(", ", page), $"{page[0] with { Code = "1" }}"],
            text => Assert.DoesNotContain(Secret, text, StringComparison.Ordinal)
        );
        Assert.Contains(Secret, JsonSerializer.Serialize(related), StringComparison.Ordinal);
        Assert.Contains(Secret, RecordJson.WriteAs(attempt), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_counts_where_records_are_compared()
    {
        var session = new ClientSession { ClientSessionId = "s1", Token = Secret };
        Assert.Equal(session, new ClientSession { ClientSessionId = "s1", Token = Secret });
        Assert.NotEqual(session, session with { Token = "another" });
        Assert.Equal(session.ToString(), (session with { Token = "another" }).ToString());
    }

    [Fact]
    public async Task Printing_on_one_thread_hides_nothing_from_what_is_written_on_another()
    {
        var webhook = new Webhook { Url = "https://example.com", Secret = Secret };
        await Parallel.ForAsync(
            0,
            200,
            TestContext.Current.CancellationToken,
            (index, _) =>
            {
                var text = index % 2 == 0 ? webhook.ToString() : RecordJson.WriteAs(webhook);
                Assert.Equal(index % 2 != 0, text.Contains(Secret, StringComparison.Ordinal));
                return ValueTask.CompletedTask;
            }
        );
    }

    [GeneratedRegex("(^|_)(code|pin)$(?<!(error|warning|mutation)_code)")]
    private static partial Regex SoundsLikePin();

    [GeneratedRegex("token|secret|password|api_key", RegexOptions.IgnoreCase)]
    private static partial Regex SoundsSecret();
}
