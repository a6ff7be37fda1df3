using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Seam.Acs.Hosts.Tests;

/// <summary>
/// Newtonsoft.Json without a converter fails on the records, and with the converter of docs/serialization.md reads and writes
/// them as System.Text.Json does.
/// </summary>
public sealed class NewtonsoftJsonTests
{
    private const string UserJson = """
        {"acs_user_id":"u1","full_name":"Jane","email_address":"jane@example.com","created_at":"2031-05-01T15:00:00.123Z",
        "errors":[],"warnings":[],"is_new":{"since":"2031-05-01T15:00:00+02:00","size":12345678901234567890,"share":0.125}}
        """;

    private static readonly JsonSerializerSettings Settings = new() { Converters = { new SeamAcsJsonConverter() } };

    [Fact]
    public void Record_is_not_written_without_the_converter()
    {
        var user = new AcsUser { FullName = "Jane" };

        var failure = Assert.Throws<NotSupportedException>(() => JsonConvert.SerializeObject(user));

        Assert.Contains("docs/serialization.md", failure.Message, StringComparison.Ordinal);
        Assert.ThrowsAny<Exception>(() => JsonConvert.SerializeObject(new { User = user }));
        Assert.ThrowsAny<Exception>(() => JsonConvert.SerializeObject(new[] { user }));
        Assert.ThrowsAny<Exception>(() => JsonConvert.SerializeObject(new SeamPage<AcsUser>([user])));
        Assert.ThrowsAny<Exception>(() => JToken.FromObject(user));
    }

    [Fact]
    public void Record_is_not_read_without_the_converter()
    {
        Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject<AcsUser>(UserJson));
        Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject<AcsUser>("\"u1\""));
        Assert.Throws<JsonSerializationException>(() =>
            JsonConvert.DeserializeObject<SeamPage<AcsUser>>($$"""{"items":[{{UserJson}}]}""")
        );
        Assert.Throws<JsonSerializationException>(() => JToken.Parse(UserJson).ToObject<AcsUser>());
    }

    [Fact]
    public void Converter_is_that_of_the_docs()
    {
        var source = SourceRepository.Read("tests/Seam.Acs.Hosts.Tests/SeamAcsJsonConverter.cs");

        Assert.Contains(
            source[source.IndexOf("public sealed class", StringComparison.Ordinal)..],
            SourceRepository.Read("docs/serialization.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Converter_reads_and_writes_a_record_as_System_Text_Json_does()
    {
        var expected = System.Text.Json.JsonSerializer.Deserialize<AcsUser>(UserJson)!;

        var user = JsonConvert.DeserializeObject<AcsUser>(UserJson, Settings)!;

        Assert.Equal(expected, user);
        Assert.Equal("jane@example.com", user.EmailAddress);
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(expected), JsonConvert.SerializeObject(user, Settings));
    }

    [Fact]
    public void Converter_serves_members_lists_pages_events_and_actions()
    {
        var held = new Held(
            new SeamPage<AcsUser>([new AcsUser { FullName = "Jane" }], true, "c2"),
            [new AccessMethodIssuedEvent { Code = "4711" }, null],
            new ActionAttempt<AcsCredential> { Result = new AcsCredential { AcsCredentialId = "c1" } },
            new AcsUserUpdateRequest { FullName = "Joe", AccessSchedule = null },
            AcsCredentialAccessMethod.Code,
            null
        );

        var read = JsonConvert.DeserializeObject<Held>(JsonConvert.SerializeObject(held, Settings), Settings)!;

        Assert.Equal(held.Page.AsEnumerable(), read.Page);
        Assert.Equal((true, "c2"), (read.Page.HasNextPage, read.Page.NextPageCursor));
        Assert.Equal(held.Events, read.Events);
        Assert.Equal(held.Attempt, read.Attempt);
        Assert.Equal(held.Request, read.Request);
        Assert.Equal(held.Method, read.Method);
        Assert.Null(read.Nothing);
    }

    [Fact]
    public void Open_enum_is_a_text_without_the_converter()
    {
        Assert.Equal("\"code\"", JsonConvert.SerializeObject(AcsCredentialAccessMethod.Code));
        Assert.Equal("made up", JsonConvert.DeserializeObject<AcsCredentialAccessMethod>("\"made up\"").Value);
        Assert.Equal("", JsonConvert.DeserializeObject<AcsCredentialAccessMethod>("\"\"").Value);
        Assert.Null(JsonConvert.DeserializeObject<AcsCredentialAccessMethod?>("null"));
    }

    [Fact]
    public void Options_are_written_without_their_secrets()
    {
        var json =
            JsonConvert.SerializeObject(Secrets.Options)
            + JsonConvert.SerializeObject(Secrets.RequestOptions)
            + JsonConvert.SerializeObject(Secrets.Response);

        Assert.DoesNotContain(Secrets.Mark, json, StringComparison.Ordinal);
        Assert.Contains("\"MaxRetries\":2", json, StringComparison.Ordinal);
    }

    private sealed record Held(
        SeamPage<AcsUser> Page,
        IReadOnlyList<SeamEvent?> Events,
        ActionAttempt<AcsCredential> Attempt,
        AcsUserUpdateRequest Request,
        AcsCredentialAccessMethod Method,
        AcsUser? Nothing
    );
}
