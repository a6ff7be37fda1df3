using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Seam.Acs.Tests;

/// <summary>The text of a record is what a person wants to see on a console.</summary>
public sealed partial class RecordTextTests
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions Piecemeal = new() { DefaultBufferSize = 1 };

    [Theory]
    [MemberData(nameof(RecordData.All), MemberType = typeof(RecordData))]
    public void The_text_is_indented_JSON_with_the_names_of_the_API(string name)
    {
        var record = RecordTypes.Of(name);
        var json = RecordData.Full(record);
        var printed = RecordData.Printed(record, json).ToJsonString(Indented);
        Assert.Equal(printed, RecordJson.Of(record.Type).Read(json).ToString());
        Assert.Equal(
            RecordData.Missing(record).ToJsonString(Indented),
            RecordJson.Of(record.Type).Read("{}").ToString()
        );
        Assert.All(json, pair => Assert.Matches(SnakeCase(), pair.Key));
    }

    [Fact]
    public void The_text_keeps_letters_legible_and_shows_the_PIN_of_its_own_record()
    {
        var credential = new AcsCredential
        {
            Code = "1234567",
            DisplayName = "Zoë & Søn's",
            AccessMethod = AcsCredentialAccessMethod.Code,
            StartsAt = new DateTimeOffset(2026, 7, 1, 17, 0, 0, TimeSpan.FromHours(2)),
        };
        Assert.Equal(
            """
            {
              "access_method": "code",
              "code": "1234567",
              "display_name": "Zoë & Søn's",
              "starts_at": "2026-07-01T15:00:00Z"
            }
            """,
            credential.ToString()
        );
    }

    [Theory]
    [MemberData(nameof(RecordData.All), MemberType = typeof(RecordData))]
    public void The_serializer_of_the_framework_reads_and_writes_records(string name)
    {
        var record = RecordTypes.Of(name);
        var json = RecordData.Full(record);
        var read = JsonSerializer.Deserialize(json.ToJsonString(), record.Type)!;

        Assert.Equal(RecordJson.Of(record.Type).Read(json), read);
        SampleAnswer.AssertSame(json, JsonSerializer.SerializeToNode(read, record.Type));
        Assert.Null(JsonSerializer.Deserialize("null", record.Type));
        var list = JsonSerializer.Deserialize($"[null, {json}, {{}}]", record.Type.MakeArrayType());
        SampleAnswer.AssertSame(
            new JsonArray(null, json, RecordData.Missing(record)),
            JsonSerializer.SerializeToNode(list)
        );
    }

    [Theory]
    [MemberData(nameof(RecordData.All), MemberType = typeof(RecordData))]
    public async Task The_serializer_of_the_framework_reads_records_from_streams_in_pieces(string name)
    {
        var record = RecordTypes.Of(name);
        var json = RecordData.Full(record);
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(json));
        var read = await JsonSerializer.DeserializeAsync(
            stream,
            record.Type,
            Piecemeal,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(RecordJson.Of(record.Type).Read(json), read);
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
    private static partial Regex SnakeCase();
}
