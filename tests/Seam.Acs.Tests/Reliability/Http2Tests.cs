using System.Net;
using System.Text;

namespace Seam.Acs.Tests;

/// <summary>What can only happen where calls share a connection at a time. Synchronous calls don't.</summary>
public sealed class Http2Tests
{
    // The index of a status in the table that all compressed headers share, as RFC 7541 has it.
    private static readonly byte[] Status200 = [0x88];
    private static readonly byte[] Status400 = [0x8c];

    [Fact(Timeout = 60_000)]
    public async Task A_body_that_was_answered_before_it_was_sent_stays_what_it_was()
    {
        var bodies = new Dictionary<int, MemoryStream>();
        await using var server = new SocketServer(connection => AnswerEarlyAsync(connection, bodies));
        using var client = Make(server);

        // The server's settings are known only once it has answered.
        await client.Call(false, Things.Get);
        await Assert.ThrowsAsync<SeamApiException>(() => client.Call(false, Things.Create, Named("first caller")));
        await client.Call(false, Things.Create, Named("other caller"));

        Assert.Equal(
            ["""{"name":"first caller"}""", """{"name":"other caller"}"""],
            bodies.OrderBy(body => body.Key).Select(body => Encoding.UTF8.GetString(body.Value.ToArray()))
        );
    }

    [Theory(Timeout = 60_000)]
    [InlineData("bad 4711")]
    [InlineData(":pin-4711")]
    public async Task A_header_that_is_none_is_quoted_nowhere(string name)
    {
        await using var server = new SocketServer(async connection =>
        {
            var stopping = connection.Server.Stopping;
            var http = new Http2Connection(connection.Stream);
            await http.BeginAsync(window: 60_000, stopping);
            while (true)
            {
                var frame = await http.ReadAsync(stopping);
                if (frame.Type == Http2Frame.Headers)
                    await http.AnswerAsync(
                        frame.StreamId,
                        [.. Status200, 0, .. Text(name), .. Text("x")],
                        [],
                        stopping
                    );
            }
        });
        using var client = Make(server);

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => client.Call(false, Things.Create));

        Assert.True(failure.OutcomeUnknown);
        Assert.DoesNotContain("4711", failure.ToString(), StringComparison.Ordinal);
    }

    private static SeamClient Make(SocketServer server) =>
        Client.Make(configure: options =>
        {
            options.Endpoint = server.Url;
            options.HttpVersion = HttpVersion.Version20;
            options.MaxRetries = 0;
        });

    private static ThingRequest Named(string name) => new(("name", name));

    private static byte[] Text(string text) => [(byte)text.Length, .. Encoding.ASCII.GetBytes(text)];

    /// <summary>Refuses the first create before it has its body, and asks for that when the second one has begun.</summary>
    private static async Task AnswerEarlyAsync(SocketConnection connection, Dictionary<int, MemoryStream> bodies)
    {
        var stopping = connection.Server.Stopping;
        var http = new Http2Connection(connection.Stream);
        await http.BeginAsync(window: 5, stopping);
        while (true)
        {
            var frame = await http.ReadAsync(stopping);
            if (frame.Type == Http2Frame.Headers && frame.EndsStream)
            {
                await http.AnswerAsync(frame.StreamId, Status200, Encoding.UTF8.GetBytes(Things.Body), stopping);
            }
            else if (frame.Type == Http2Frame.Headers)
            {
                bodies[frame.StreamId] = new MemoryStream();
                if (bodies.Count == 1)
                    await http.AnswerAsync(frame.StreamId, Status400, "{}"u8.ToArray(), stopping);
                else
                    await http.AskForAsync(bodies.Keys.Min(), 1_000, stopping);
            }
            else if (frame.Type == Http2Frame.Data)
            {
                bodies[frame.StreamId].Write(frame.Payload);
                if (frame.EndsStream && frame.StreamId == bodies.Keys.Min())
                    await http.AskForAsync(bodies.Keys.Max(), 1_000, stopping);
                else if (frame.EndsStream)
                    await http.AnswerAsync(frame.StreamId, Status200, Encoding.UTF8.GetBytes(Things.Body), stopping);
            }
        }
    }
}
