using System.IO.Compression;
using System.Text;
using Polly;

namespace Seam.Acs.Tests;

public sealed class OnResponseTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_answer_comes_beside_the_value(bool synchronously)
    {
        var script = new Script(
            Script.Answer(201, Things.Body, ("seam-request-id", "req_1"), ("x-twice", "a"), ("X-Twice", "b"))
        );
        using var client = Client.Make(script);
        SeamResponse? answer = null;

        var thing = await client.Call(
            synchronously,
            Things.Create,
            options: new() { OnResponse = given => answer = given }
        );

        Assert.Equal(Things.Lamp, thing);
        Assert.NotNull(answer);
        Assert.Equal("things/create", answer.Operation);
        Assert.Equal(201, answer.StatusCode);
        Assert.Equal("req_1", answer.RequestId);
        Assert.Equal("req_1", answer.Headers["SEAM-Request-ID"]);
        Assert.Equal("a, b", answer.Headers["x-twice"]);
        Assert.Equal("application/json; charset=utf-8", answer.Headers["content-type"]);
        Assert.False(answer.Headers.ContainsKey("Content-Length"));
        Assert.Equal(1, answer.Attempts);
        Assert.Equal(Things.Body, answer.GetText());
        Assert.Equal(Encoding.UTF8.GetBytes(Things.Body), answer.Body.ToArray());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_refusal_comes_before_its_exception(bool synchronously)
    {
        const string Body = """{"error":{"type":"invalid_input","message":"no"}}""";
        var script = new Script(Script.Answer(400, Body, ("seam-request-id", "req_1")));
        using var client = Client.Make(script);
        var answers = new List<SeamResponse>();

        await Assert.ThrowsAsync<SeamInvalidInputException>(() =>
            client.Call(synchronously, Things.Create, options: new() { OnResponse = answers.Add })
        );

        var answer = Assert.Single(answers);
        Assert.Equal(400, answer.StatusCode);
        Assert.Equal(Body, answer.GetText());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Only_the_last_attempt_s_answer_comes(bool synchronously)
    {
        var script = new Script(Script.Answer(503), Script.Answer(429), Script.Ok());
        using var client = Client.Make(script, new TestTime());
        var answers = new List<SeamResponse>();

        await client.Call(synchronously, Things.Get, options: new() { OnResponse = answers.Add });

        var answer = Assert.Single(answers);
        Assert.Equal(200, answer.StatusCode);
        Assert.Equal(3, answer.Attempts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_success_that_cannot_be_read_comes_too(bool synchronously)
    {
        using var client = Client.Make(new Script(Script.Ok("<html>")));
        var answers = new List<SeamResponse>();

        await Assert.ThrowsAsync<SeamResponseException>(() =>
            client.Call(synchronously, Things.Get, options: new() { OnResponse = answers.Add })
        );

        Assert.Equal("<html>", Assert.Single(answers).GetText());
    }

    [Fact]
    public async Task Nothing_comes_where_there_was_no_answer()
    {
        using var client = Client.Make(new Script(Script.Fail(HttpRequestError.ConnectionError)), new TestTime());
        var answers = new List<SeamResponse>();

        await Assert.ThrowsAsync<SeamTransportException>(() =>
            client.Call(false, Things.Get, options: new() { OnResponse = answers.Add })
        );

        Assert.Empty(answers);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task While_a_call_waits_for_its_action_each_look_comes(bool synchronously)
    {
        var script = new Script(
            Script.Ok("""{"action_attempt":{"action_attempt_id":"a1","status":"pending"}}"""),
            Script.Ok("""{"action_attempt":{"action_attempt_id":"a1","status":"success"}}""")
        );
        using var client = Client.Make(script, new TestTime());
        var answers = new List<SeamResponse>();

        await client.Move(synchronously, new() { OnResponse = answers.Add });

        Assert.Equal(["things/move", "action_attempts/get"], answers.Select(answer => answer.Operation));
    }

    [Fact]
    public async Task A_body_that_came_packed_comes_unpacked()
    {
        using var packed = new MemoryStream();
        await using (var pack = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            await pack.WriteAsync(Encoding.UTF8.GetBytes(Things.Body));
        RequestHead? head = null;
        await using var server = new SocketServer(async connection =>
        {
            head = await connection.ReadHeadAsync(connection.Server.Stopping);
            await SocketServer.WriteAsync(
                connection.Stream,
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Language: en\r\n"
                    + $"Content-Length: {packed.Length}\r\n\r\n"
            );
            await connection.Stream.WriteAsync(packed.ToArray());
        });
        using var client = Client.Make(configure: options => options.Endpoint = server.Url);
        SeamResponse? answer = null;

        await client.Call(false, Things.Get, options: new() { OnResponse = given => answer = given });

        Assert.Equal(Things.Body, answer!.GetText());
        Assert.Equal("gzip, deflate, br", head!.Headers["Accept-Encoding"]);
        Assert.Equal("en", answer.Headers["Content-Language"]);
        Assert.False(answer.Headers.ContainsKey("Content-Encoding"));
    }

    [Fact]
    public async Task A_length_that_a_strategy_asked_for_does_not_come()
    {
        using var client = Client.Make(
            new Script(Script.Ok()),
            configure: options =>
                options.ConfigurePipeline = pipeline =>
                    pipeline.AddRetry(
                        new()
                        {
                            ShouldHandle = static args =>
                                ValueTask.FromResult(args.Outcome.Result?.Content.Headers.ContentLength == 0),
                        }
                    )
        );
        SeamResponse? answer = null;

        await client.Call(false, Things.Get, options: new() { OnResponse = given => answer = given });

        Assert.Equal(Things.Body, answer!.GetText());
        Assert.False(answer.Headers.ContainsKey("Content-Length"));
    }

    [Fact]
    public void One_that_was_made_by_hand_says_nothing()
    {
        var answer = new SeamResponse();

        Assert.Empty(answer.Operation);
        Assert.Empty(answer.Headers);
        Assert.Empty(answer.GetText());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_the_callback_throws_reaches_the_caller_as_it_is(bool synchronously)
    {
        using var client = Client.Make(new Script(Script.Ok()));
        var fault = new FormatException("mine");

        var thrown = await Assert.ThrowsAsync<FormatException>(() =>
            client.Call(synchronously, Things.Get, options: new() { OnResponse = _ => throw fault })
        );

        Assert.Same(fault, thrown);
    }

    [Fact]
    public void Text_hides_headers_and_body()
    {
        var answer = new SeamResponse
        {
            Operation = "things/get",
            StatusCode = 200,
            RequestId = "req_1",
            Attempts = 2,
            Headers = new Dictionary<string, string> { ["x"] = "marked" },
            Body = "marked"u8.ToArray(),
        };

        var text = answer.ToString();

        Assert.DoesNotContain("marked", text, StringComparison.Ordinal);
        Assert.Contains("things/get", text, StringComparison.Ordinal);
        Assert.Contains("6 bytes", text, StringComparison.Ordinal);
        Assert.Contains(
            "OnResponse",
            new SeamRequestOptions { OnResponse = _ => { } }.ToString(),
            StringComparison.Ordinal
        );
    }
}
