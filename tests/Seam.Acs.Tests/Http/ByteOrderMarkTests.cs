using System.Text;

namespace Seam.Acs.Tests;

/// <summary>A server that writes a byte order mark before its JSON, which JSON allows a reader to pass over.</summary>
public sealed class ByteOrderMarkTests
{
    private const string Mark = "\ufeff";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_is_read(bool synchronously)
    {
        using var client = Client.Make(new Script(Script.Ok(Mark + Things.Body)));

        Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.Create));
    }

    [Fact]
    public async Task An_answer_of_nothing_else_is_an_empty_one()
    {
        using var client = Client.Make(new Script(Script.Answer(200, Mark)));

        await client.Call(false, Things.Delete);
    }

    [Fact]
    public async Task An_error_is_read()
    {
        using var client = Client.Make(new Script(Script.Answer(400, Mark + """{"error":{"type":"odd"}}""")));

        var failure = await Assert.ThrowsAsync<SeamApiException>(() => client.Call(false, Things.Create));

        Assert.Equal("odd", failure.ErrorType);
    }

    [Fact]
    public void An_event_is_read()
    {
        var body = Encoding.UTF8.GetBytes(Mark + """{"event_type":"acs_user.created","event_id":"e1"}""");

        Assert.Equal("e1", WebhookEvent.Read(body, "msg_1").EventId);
    }

    [Fact]
    public async Task The_place_of_what_cannot_be_read_is_told()
    {
        using var client = Client.Make(new Script(Script.Ok(Mark + """{"thing":{"name":4711}}""")));

        var failure = await Assert.ThrowsAsync<SeamResponseException>(() => client.Call(false, Things.Create));

        Assert.Equal("$.thing.name", failure.Path);
    }

    [Theory]
    [InlineData(Mark)]
    [InlineData(Mark + Mark + Things.Body)]
    [InlineData(" " + Mark + Things.Body)]
    public async Task Elsewhere_it_is_no_JSON(string body)
    {
        using var client = Client.Make(new Script(Script.Ok(body)));

        await Assert.ThrowsAsync<SeamResponseException>(() => client.Call(false, Things.Create));
    }
}
