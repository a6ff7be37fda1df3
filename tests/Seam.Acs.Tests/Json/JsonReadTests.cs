using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Seam.Acs.Tests;

/// <summary>What is said of JSON that is wrong, and JSON that comes in pieces.</summary>
public sealed class JsonReadTests
{
    [Theory]
    [InlineData("""{"full_name":4711}""", "Expected a string, but found a number.")]
    [InlineData("""{"full_name":{}}""", "Expected a string, but found an object.")]
    [InlineData("""{"full_name":[]}""", "Expected a string, but found an array.")]
    [InlineData("""{"full_name":true}""", "Expected a string, but found true or false.")]
    [InlineData("""{"full_name":false}""", "Expected a string, but found true or false.")]
    [InlineData("""{"full_name":"\ud800"}""", "Expected a string, but found bytes that are not UTF-8.")]
    [InlineData("""{"access_schedule":{"starts_at":4711}}""", "Expected a date and time, but found a number.")]
    [InlineData(
        """{"access_schedule":{"starts_at":"4711"}}""",
        "A date and time in ISO 8601 was expected, but another string was found."
    )]
    [InlineData("""{"access_schedule":4711}""", "Expected an object, but found a number.")]
    [InlineData("""{"acs_access_group_ids":"none"}""", "Expected an array, but found a string.")]
    [InlineData("""{"acs_access_group_ids":[4711]}""", "Expected a string, but found a number.")]
    [InlineData("null", "Expected an object, but found null.")]
    public void Request_with_a_value_of_another_type_is_refused_by_the_kinds_of_value(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => Read<AcsUserCreateRequest>(json)).Message);

    [Theory]
    [InlineData("\"4711\"", "Expected a whole number, but found a string.")]
    [InlineData("4711.5", "A whole number of 64 bits was expected, but another number was found.")]
    [InlineData("9223372036854775808", "A whole number of 64 bits was expected, but another number was found.")]
    [InlineData("-9223372036854775809", "A whole number of 64 bits was expected, but another number was found.")]
    [InlineData("1e99", "A whole number of 64 bits was expected, but another number was found.")]
    public void Request_with_another_number_than_a_whole_one_is_refused(string number, string message) =>
        Assert.Equal(
            message,
            Assert.Throws<JsonException>(() => Read<AcsUserListRequest>($$"""{"limit":{{number}}}""")).Message
        );

    [Theory]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("-9223372036854775808.0", long.MinValue)]
    public void The_longest_whole_numbers_may_have_a_point(string number, long expected) =>
        Assert.Equal(expected, Read<AcsSystem>($$"""{"acs_user_count":{{number}}}""").AcsUserCount);

    [Fact]
    public void Number_is_rounded_to_the_nearest_value_of_64_bits()
    {
        var reader = new Utf8JsonReader("-17714094197352899840e-1"u8);
        reader.Read();

        Assert.Equal(-1.7714094197352899E+18, JsonRead.Number(ref reader));
    }

    [Fact]
    public void What_is_no_number_is_told_so()
    {
        var failure = Assert.Throws<JsonException>(() =>
        {
            var reader = new Utf8JsonReader("\"4711\""u8);
            reader.Read();
            JsonRead.Number(ref reader);
        });

        Assert.Equal("Expected a number, but found a string.", failure.Message);
    }

    [Fact]
    public void The_end_of_the_JSON_is_told_as_such()
    {
        var failure = Assert.Throws<JsonException>(() =>
        {
            var reader = new Utf8JsonReader(""u8, isFinalBlock: false, state: default);
            JsonRead.Value<AcsUser>(ref reader);
        });

        Assert.Equal("Expected an object, but found the end of the JSON.", failure.Message);
    }

    [Fact]
    public void A_request_names_the_parameter_that_it_does_not_have() =>
        Assert.Equal(
            "The request has no parameter 'made_up'.",
            Assert.Throws<JsonException>(() => Read<AcsUserListRequest>("""{"made_up":4711}""")).Message
        );

    [Fact]
    public void Nulls_in_lists_and_maps_are_passed_over_but_in_JSON_they_are_values()
    {
        var identity = Read<AcsUser>("""{"errors":[null,{"message":"m"},null],"newer":[null]}""");
        Assert.Equal("m", Assert.Single(identity.Errors).Message);
        Assert.Equal("[null]", identity.AdditionalProperties["newer"].GetRawText());
    }

    [Fact]
    public void A_record_is_read_however_its_bytes_are_cut()
    {
        const string Json = """
            {"acs_user_id":"u1","full_name":"Zo\u00eb","created_at":"2026-07-01T15:00:00.25Z","newer":{"a":[1,"b"]},
             "errors":[{"message":"m"}],"is_suspended":true}
            """;
        var bytes = Encoding.UTF8.GetBytes(Json);
        var whole = Read<AcsUser>(Json);
        Assert.Equal("Zoë", whole.FullName);

        for (var cut = 1; cut < bytes.Length; cut++)
        {
            var reader = new Utf8JsonReader(Cut(bytes, cut));
            Assert.Equal(whole, JsonRead.Value<AcsUser>(ref reader));
        }
    }

    [Fact]
    public void A_whole_number_with_a_point_is_read_however_its_bytes_are_cut()
    {
        var bytes = "{\"acs_user_count\":120.0}"u8.ToArray();
        for (var cut = 1; cut < bytes.Length; cut++)
        {
            var reader = new Utf8JsonReader(Cut(bytes, cut));
            Assert.Equal(120, JsonRead.Value<AcsSystem>(ref reader).AcsUserCount);
        }
    }

    [Fact]
    public void An_event_is_told_by_its_type_however_its_bytes_are_cut()
    {
        var bytes = Encoding.UTF8.GetBytes(
            """{"x":{"event_type":"no"},"event_type":"acs_user.deleted","acs_user_id":"u1"}"""
        );
        for (var cut = 1; cut < bytes.Length; cut++)
        {
            var reader = new Utf8JsonReader(Cut(bytes, cut));
            Assert.Equal("u1", Assert.IsType<AcsUserDeletedEvent>(JsonRead.Value<SeamEvent>(ref reader)).AcsUserId);
        }
    }

    private static T Read<T>(string json)
        where T : ISeamJson<T>
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        return T.ReadJson(ref reader);
    }

    private static ReadOnlySequence<byte> Cut(byte[] bytes, int at)
    {
        var first = new Piece(bytes.AsMemory(0, at), null);
        var last = new Piece(bytes.AsMemory(at), first);
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, Piece? before)
        {
            Memory = memory;
            if (before is null)
                return;
            RunningIndex = before.RunningIndex + before.Memory.Length;
            before.Next = this;
        }
    }
}
