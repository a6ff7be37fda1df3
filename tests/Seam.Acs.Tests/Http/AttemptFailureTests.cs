using System.Net;

namespace Seam.Acs.Tests;

/// <summary>What an exception that a transport throws is turned into, and what becomes of the answer.</summary>
public sealed class AttemptFailureTests
{
    private static readonly Uri Anywhere = new("http://127.0.0.1:1");

    public static TheoryData<Exception, HttpRequestError, string> Failures =>
        new()
        {
            { new IOException("4711"), HttpRequestError.ResponseEnded, "The connection broke." },
            { new OperationCanceledException("4711"), HttpRequestError.Unknown, "The transport gave up." },
            {
                new HttpRequestException(HttpRequestError.InvalidResponse, "4711"),
                HttpRequestError.InvalidResponse,
                "The answer is not HTTP."
            },
            {
                new HttpIOException(HttpRequestError.InvalidResponse, "4711"),
                HttpRequestError.InvalidResponse,
                "The answer is not HTTP."
            },
        };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_of_the_transport(Exception thrown, HttpRequestError error, string words)
    {
        foreach (var synchronously in new[] { true, false })
        {
            using var client = Client.Make(new Script(_ => throw thrown));

            var failure = await Assert.ThrowsAsync<SeamTransportException>(() =>
                client.Call(synchronously, Things.Create)
            );

            var cause = Assert.IsType<HttpRequestException>(failure.InnerException);
            Assert.Equal((error, words), (cause.HttpRequestError, cause.Message));
            Assert.True(failure.OutcomeUnknown);
        }
    }

    public static TheoryData<Exception> Quotes =>
        [
            new HttpRequestException(
                HttpRequestError.Unknown,
                "An error occurred.",
                new IOException("broken", new HttpRequestException(HttpRequestError.InvalidResponse, "4711"))
            ),
            new HttpRequestException(
                HttpRequestError.ProxyTunnelError,
                "http://user:4711@proxy/",
                new IOException("http://user:4711@proxy/")
            ),
            new TaskCanceledException("cut", new HttpIOException(HttpRequestError.InvalidResponse, "4711")),
        ];

    [Theory]
    [MemberData(nameof(Quotes))]
    public async Task What_a_server_or_a_proxy_said_is_nowhere_in_it(Exception thrown)
    {
        using var source = new CancellationTokenSource();
        foreach (var synchronously in new[] { true, false })
        {
            using var client = Client.Make(new Script(_ => throw thrown));
            using var cancelled = Client.Make(
                new Script(_ =>
                {
                    source.Cancel();
                    throw thrown;
                })
            );

            var failure = await Assert.ThrowsAsync<SeamTransportException>(() =>
                client.Call(synchronously, Things.Create)
            );
            var cancellation = await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
                cancelled.Call(synchronously, Things.Get, cancellationToken: source.Token)
            );

            Assert.DoesNotContain("4711", failure.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("4711", cancellation.ToString(), StringComparison.Ordinal);
        }
    }

    /// <summary>Handlers try again, or another way, as they like, and tell of the last time only.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_handler_has_read_may_have_been_sent_though_it_says_that_it_could_not_connect(
        bool synchronously
    )
    {
        var script = new Script(_ => throw new HttpRequestException(HttpRequestError.ConnectionError));
        using var client = Client.Make(script);

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => client.Call(synchronously, Things.Create));

        Assert.Single(script.Requests);
        Assert.True(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Handler_that_fails_by_itself_is_named_and_has_sent_nothing(bool synchronously)
    {
        var script = new Script(Script.Ok());
        using var handler = new Failing { InnerHandler = script };
        using var client = Client.Make(handler);

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => client.Call(synchronously, Things.Create));

        Assert.Contains(
            $"the handler {typeof(Failing)} failed (InvalidOperationException)",
            failure.Message,
            StringComparison.Ordinal
        );
        Assert.False(failure.OutcomeUnknown);
        Assert.Empty(script.Requests);
    }

    [Theory]
    [InlineData(101)]
    [InlineData(99)]
    public async Task Status_that_ends_no_HTTP_exchange_leaves_the_outcome_unknown(int status)
    {
        foreach (var synchronously in new[] { true, false })
        {
            // The connection is closed after the response, because its body has no other end.
            await using var server = new SocketServer(connection => RespondOnceAsync(connection, status));
            using var client = Client.Make(configure: options => options.Endpoint = server.Url);

            var failure = await Assert.ThrowsAnyAsync<SeamException>(() => client.Call(synchronously, Things.Create));

            Assert.Equal(1, server.Requests);
            Assert.True(failure.OutcomeUnknown);
        }
    }

    /// <summary>A handler may keep it, and listen to it for longer than its call.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_token_that_a_handler_of_the_users_sees_is_that_of_one_call_alone(bool synchronously)
    {
        var tokens = new List<CancellationToken>();
        using var client = Client.Make(
            new Script(cancellationToken =>
            {
                tokens.Add(cancellationToken);
                return Script.Ok()(cancellationToken);
            })
        );

        await client.Call(synchronously, Things.Get);
        await client.Call(synchronously, Things.Get);

        Assert.NotEqual(tokens[0], tokens[1]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_cannot_be_unpacked(bool synchronously)
    {
        using var content = new BrokenContent(new InvalidDataException("4711"));
        using var client = Client.Make(new Script(_ => new HttpResponseMessage { Content = content }));

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => client.Call(synchronously, Things.Create));

        var cause = Assert.IsType<HttpRequestException>(failure.InnerException);
        Assert.Equal(HttpRequestError.InvalidResponse, cause.HttpRequestError);
        Assert.Equal("The body cannot be decompressed.", cause.Message);
        Assert.True(content.IsDisposed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_status_of_an_error_counts_though_its_body_breaks(bool synchronously)
    {
        using var content = new BrokenContent(new IOException("4711"));
        using var client = Client.Make(
            new Script(_ => new HttpResponseMessage(HttpStatusCode.Conflict) { Content = content })
        );

        var failure = await Assert.ThrowsAsync<SeamApiException>(() => client.Call(synchronously, Things.Create));

        Assert.Equal(409, failure.StatusCode);
        Assert.False(failure.OutcomeUnknown);
        Assert.True(content.IsDisposed);
    }

    /// <summary>The time to connect is a limit of the handler's own. Who has no connection has sent nothing.</summary>
    [Fact]
    public async Task A_handler_that_gives_up_connecting_has_sent_nothing()
    {
        using var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromMilliseconds(30),
            ConnectCallback = static async (_, cancellationToken) =>
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
                throw new InvalidOperationException("It was not cut off.");
            },
        };
        using var client = Client.Make(handler, new TestTime(), options => options.Endpoint = Anywhere);

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => client.Call(false, Things.Create));

        var cause = Assert.IsType<HttpRequestException>(failure.InnerException);
        Assert.Equal(HttpRequestError.ConnectionError, cause.HttpRequestError);
        Assert.Equal("The transport gave up.", cause.Message);
        Assert.Equal(3, failure.Attempts);
        Assert.False(failure.OutcomeUnknown);
    }

    [Fact]
    public async Task A_refusal_that_was_read_whole_is_told_though_the_caller_cancels()
    {
        using var source = new CancellationTokenSource();
        using var client = Client.Make(
            new Script(_ => new HttpResponseMessage(HttpStatusCode.Conflict)
            {
                Content = new StreamContent(new Ending(source.Cancel)),
            })
        );

        var failure = await Assert.ThrowsAsync<SeamApiException>(() =>
            client.Call(false, Things.Create, cancellationToken: source.Token)
        );

        Assert.Equal(409, failure.StatusCode);
        Assert.False(failure.OutcomeUnknown);
    }

    private static async Task RespondOnceAsync(SocketConnection connection, int status)
    {
        var server = connection.Server;
        var head = await connection.ReadHeadAsync(server.Stopping);
        await connection.ReadBodyAsync(head!, server.Stopping);
        server.Count();
        await SocketServer.WriteAsync(connection.Stream, $"HTTP/1.1 {status:000} Odd\r\n\r\n");
    }

    private sealed class Failing : DelegatingHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("4711");

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            await Task.Yield();
            throw new InvalidOperationException("4711");
        }
    }

    /// <summary>Nothing, and something that happens as that is read.</summary>
    private sealed class Ending(Action atEnd) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            atEnd();
            return new(0);
        }
    }

    private sealed class BrokenContent(Exception failure) : HttpContent
    {
        public bool IsDisposed { get; private set; }

        protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => throw failure;

        protected override Task<Stream> CreateContentReadStreamAsync() => throw failure;

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw failure;

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
