using System.Diagnostics;

namespace Seam.Acs.Tests;

/// <summary>What .NET itself says of a connection, where it is seen through the client.</summary>
[Collection(nameof(InstrumentTests))]
public sealed class SocketSecretTests
{
    /// <summary>What a server writes that is no HTTP, and whether the call is synchronous.</summary>
    public static TheoryData<string, bool> Answers
    {
        get
        {
            var rows = new TheoryData<string, bool>();
            string[] answers =
            [
                "Zq7Mark 481510\r\n\r\n",
                "HTTP/1.1 Zq7Mark 481510\r\n\r\n",
                "HTTP/9.9 200 Zq7Mark\r\n\r\n",
                "HTTP/1.1 200 OK\r\nZq7Mark 481510\r\n\r\n",
                "HTTP/1.1 200 OK\r\nZq7 Mark: 481510\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: zq7mark\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZq7Mark481510\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nzq7mark481510\r\n",
                "HTTP/1.1 200 Zq7Mark481510\r\nContent-Length: 90\r\n\r\nzq7mark",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 13\r\n\r\nzq7mark481510",
                "HTTP/1.1 400 Zq7Mark 481510\r\nContent-Length: 7\r\n\r\nzq7mark",
            ];
            foreach (var answer in answers)
            {
                rows.Add(answer, true);
                rows.Add(answer, false);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_that_is_no_http_is_not_quoted(string answer, bool synchronously)
    {
        await using var server = new SocketServer(
            async (_, stream) =>
            {
                await SocketServer.WriteAsync(stream, answer);
                throw new IOException("That was all.");
            }
        );
        using var observer = new Observer();
        using var client = Client.Make(
            null,
            null,
            options =>
            {
                options.Endpoint = server.Url;
                options.LoggerFactory = observer.Logs;
                options.MaxRetries = 0;
            }
        );

        var failure = await Assert.ThrowsAnyAsync<SeamException>(() => client.Call(synchronously, Things.Create));

        Assert.Equal(1, server.Requests);
        Assert.NotEmpty(observer.Logs.Messages);
        Assert.All(Told.By(failure).Concat(Told.By(observer)), line => Assert.False(Marked.IsIn(line), line));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_frameworks_span_of_an_attempt_stands_beneath_ours_and_hides_the_query(bool synchronously)
    {
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name is "Seam.Acs" or "System.Net.Http",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) =>
                ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = new SocketServer(static (_, stream) => SocketServer.AnswerAsync(stream, Things.Body));
        using var client = Client.Make(configure: options => options.Endpoint = server.Url);
        var request = new ThingRequest(("thing_id", "zq7mark"));

        await client.Call(synchronously, Things.Get, request);

        var call = Assert.Single(spans, span => span.Source.Name == "Seam.Acs");
        var attempt = Assert.Single(spans, span => span.Source.Name == "System.Net.Http");
        Assert.Equal(call.SpanId, attempt.ParentSpanId);
        var url = Assert.IsType<string>(attempt.GetTagItem("url.full"));
        Assert.EndsWith("/things/get?*", url, StringComparison.Ordinal);
        Assert.All(attempt.TagObjects, tag => Assert.False(Marked.IsIn($"{tag.Value}"), tag.Key));
    }
}
