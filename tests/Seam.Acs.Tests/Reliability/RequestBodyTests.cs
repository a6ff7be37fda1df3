namespace Seam.Acs.Tests;

/// <summary>
/// A failure that says that the request was not sent is true: the handler never gets the last byte of the body. A failure
/// after that byte has an unknown outcome.
/// </summary>
public sealed class RequestBodyTests
{
    private const int Large = 1024 * 1024;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Body_is_withheld_from_a_handler_that_still_reads_it_after_the_failure(bool synchronously)
    {
        using var network = new Network();
        using var handler = new Sender(network) { EndsEarly = true };
        using var client = Make(handler);
        network.BeforeWrite = network.WaitForGate;

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => CallAsync(client, synchronously, Large));
        network.Gate.Set();

        Assert.False(failure.OutcomeUnknown);
        var rest = await Assert.ThrowsAsync<HttpRequestException>(() => handler.Sending);
        Assert.Equal("The attempt has ended.", Assert.IsType<IOException>(rest.InnerException).Message);
        Assert.InRange(network.Length, 1, Large - 1);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 2)]
    [InlineData(true, Large)]
    [InlineData(false, Large)]
    public async Task Failure_after_the_whole_body_has_an_unknown_outcome(bool synchronously, int length)
    {
        using var network = new Network();
        using var handler = new Sender(network);
        using var client = Make(handler);

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => CallAsync(client, synchronously, length));

        Assert.Equal(length, network.Length);
        Assert.True(failure.OutcomeUnknown);
    }

    /// <summary>The network may have the last piece although its write fails.</summary>
    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 2)]
    [InlineData(true, Large)]
    [InlineData(false, Large)]
    public async Task Failure_while_the_last_piece_is_written_has_an_unknown_outcome(bool synchronously, int length)
    {
        using var network = new Network();
        using var handler = new Sender(network);
        using var client = Make(handler);
        network.BeforeWrite = count =>
        {
            if (network.Length + count == length)
                throw Sender.NoConnection();
        };

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => CallAsync(client, synchronously, length));

        Assert.True(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Failure_before_the_last_piece_is_written_says_that_the_request_was_not_sent(bool synchronously)
    {
        using var network = new Network();
        using var handler = new Sender(network);
        using var client = Make(handler);
        network.BeforeWrite = _ => throw Sender.NoConnection();

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => CallAsync(client, synchronously, Large));

        Assert.Equal(0, network.Length);
        Assert.False(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Small_body_is_written_in_one_piece(bool synchronously)
    {
        var writes = 0;
        using var network = new Network { BeforeWrite = _ => writes++ };
        using var handler = new Sender(network);
        using var client = Make(handler);

        await Assert.ThrowsAsync<SeamTransportException>(() => CallAsync(client, synchronously, 1000));

        Assert.Equal((1, 1000), (writes, network.Length));
    }

    private static SeamClient Make(Sender handler) =>
        Client.Make(handler, new TestTime(), options => options.MaxRetries = 0);

    /// <summary>Creates a thing with a request body of exactly so many bytes.</summary>
    private static Task<Thing> CallAsync(SeamClient client, bool synchronously, int length)
    {
        // Two quotes, the member's name, a colon, two quotes and two braces stand around the value.
        var request = length == 2 ? new ThingRequest() : new ThingRequest(("a", new string('x', length - 8)));
        return client.Call(synchronously, Things.Create, request);
    }

    /// <summary>Sends the body of a request, and reports that there was no connection.</summary>
    private sealed class Sender(Network network) : HttpMessageHandler
    {
        public Task Sending { get; private set; } = Task.CompletedTask;

        /// <summary>Whether the report comes while the body is still being sent.</summary>
        public bool EndsEarly { get; init; }

        public static HttpRequestException NoConnection() => new(HttpRequestError.ConnectionError);

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var content = request.Content!;
            if (EndsEarly)
                Begin(() => content.CopyTo(network, null, CancellationToken.None));
            else
                content.CopyTo(network, null, cancellationToken);
            throw NoConnection();
        }

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var content = request.Content!;
            if (EndsEarly)
                Begin(() => content.CopyToAsync(network, CancellationToken.None).GetAwaiter().GetResult());
            else
                await content.CopyToAsync(network, cancellationToken);
            throw NoConnection();
        }

        private void Begin(Action send)
        {
            Sending = Task.Factory.StartNew(
                send,
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default
            );
            network.Begun.Wait(CancellationToken.None);
        }
    }

    private sealed class Network : MemoryStream
    {
        public Action<int>? BeforeWrite { get; set; }

        /// <summary>Set when the first write begins.</summary>
        public ManualResetEventSlim Begun { get; } = new();

        /// <summary>Set to let writes that wait for it go on.</summary>
        public ManualResetEventSlim Gate { get; } = new();

        public void WaitForGate(int count) => Gate.Wait(CancellationToken.None);

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Begun.Set();
            BeforeWrite?.Invoke(buffer.Length);
            // The overload for spans would come back here.
            base.Write(buffer.ToArray(), 0, buffer.Length);
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Write(buffer.Span);
            return ValueTask.CompletedTask;
        }
    }
}
