using System.Text;
using System.Text.Json;

namespace Seam.Acs.Tests;

public sealed class ClientSessionTokenTests
{
    [Fact]
    public void The_token_is_found_among_other_members() =>
        Assert.Equal("seam_cst1", Read("""{"device_ids":[{"a":1}],"token":"seam_cst1","user":{"token":"no"}}""").Token);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"token":null}""")]
    [InlineData("""{"token":""}""")]
    [InlineData("""{"token":"with space"}""")]
    [InlineData("""{"token":"line\nbreak"}""")]
    [InlineData("""{"token":"é"}""")]
    public void What_can_stand_in_no_header_is_no_token(string json) =>
        Assert.Equal(
            "The member \"token\" is missing, or no token.",
            Assert.Throws<JsonException>(() => Read(json)).Message
        );

    [Fact]
    public void Only_an_object_is_a_session() => Assert.Throws<JsonException>(() => Read("""["token"]"""));

    [Fact]
    public void It_is_written_as_it_was_read_and_never_shown()
    {
        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written))
            new ClientSessionToken("seam_cst1").WriteJson(writer);

        Assert.Equal("""{"token":"seam_cst1"}""", Encoding.UTF8.GetString(written.ToArray()));
        Assert.Equal("ClientSessionToken", new ClientSessionToken("seam_cst1").ToString());
    }

    private static ClientSessionToken Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return ClientSessionToken.ReadJson(ref reader);
    }
}
