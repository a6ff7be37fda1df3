using System.Text;
using Polly;

namespace Seam.Acs.Tests;

/// <summary>All attempts of a call send one buffer, which later calls reuse once nothing reads it.</summary>
public sealed class RequestBufferTests
{
    private static readonly string Name = new('a', 1000);

    [Theory]
    [InlineData(true, 200)]
    [InlineData(false, 200)]
    [InlineData(true, 400)]
    [InlineData(false, 400)]
    public async Task Buffer_is_kept_while_its_body_is_read_after_the_response(bool synchronously, int status)
    {
        using var reader = new SlowReader(_ => Task.FromResult(Script.Answer(status, Things.Body)(default)));
        using var client = Client.Make(reader);

        var failure = await Record.ExceptionAsync(() => CallAsync(client, Things.Create, synchronously));

        Assert.Equal(status == 200 ? null : typeof(SeamApiException), failure?.GetType());
        await AssertBodyIsKeptAsync(client, reader);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Buffer_is_kept_while_a_second_copy_of_its_body_is_read(bool synchronously)
    {
        using var reader = new SlowReader(_ => Task.FromResult(Script.Ok()(default))) { ReadsTwice = true };
        using var client = Client.Make(reader);

        Assert.Equal(Things.Lamp, await CallAsync(client, Things.Create, synchronously));

        await AssertBodyIsKeptAsync(client, reader);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Body_cannot_be_read_after_the_call(bool synchronously)
    {
        using var keeper = new ContentKeeper();
        using var client = Client.Make(keeper);

        await CallAsync(client, Things.Create, synchronously);

        await Assert.ThrowsAnyAsync<ObjectDisposedException>(() => keeper.Content!.CopyToAsync(Stream.Null));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Buffer_is_kept_while_a_timed_out_attempt_still_reads(bool synchronously)
    {
        var time = new TestTime();
        using var reader = new SlowReader(cancellationToken =>
            Task.FromResult(Script.Stall(time, TimeSpan.FromSeconds(31))(cancellationToken))
        );
        using var client = Client.Make(reader, time);

        Assert.Equal(Things.Lamp, await CallAsync(client, Things.Update, synchronously));

        Assert.Equal(2, reader.Requests);
        await AssertBodyIsKeptAsync(client, reader);
    }

    [Fact(Timeout = 60_000)]
    public async Task Buffer_is_kept_while_an_abandoned_attempt_still_reads()
    {
        using var reader = new SlowReader(_ => new TaskCompletionSource<HttpResponseMessage>().Task);
        using var client = Client.Make(
            reader,
            configure: options =>
                options.ConfigurePipeline = static pipeline =>
                    pipeline.AddStrategy(static _ => new AbandoningStrategy(), new AbandoningStrategy.Options())
        );

        Assert.Equal(Things.Lamp, await CallAsync(client, Things.Update, synchronously: false));

        Assert.Equal(2, reader.Requests);
        await AssertBodyIsKeptAsync(client, reader);
    }

    [Fact]
    public void Buffer_is_reused_after_the_last_response()
    {
        const int Length = 100_000;
        const int Calls = 20;
        var request = new ThingRequest(("name", new string('a', Length)));
        var least = long.MaxValue;
        using var reader = new FailingReader();
        using var client = Client.Make(reader, new TestTime());

        for (var batch = 0; batch < 5; batch++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var call = 0; call < Calls; call++)
                client.Send(Things.Update, request);
            least = Math.Min(least, (GC.GetAllocatedBytesForCurrentThread() - before) / Calls);
        }

        Assert.Equal(5 * Calls * 2, reader.Requests);
        Assert.InRange(least, 1, Length / 2);
    }

    // Synchronously on this thread: a buffer that the call returned would be the first that the next call rents.
    private static Task<Thing> CallAsync(SeamClient client, SeamOperation<Thing> operation, bool synchronously)
    {
        var request = new ThingRequest(("name", Name));
        return synchronously
            ? Task.FromResult(client.Send(operation, request))
            : client.Call(synchronously: false, operation, request);
    }

    private static async Task AssertBodyIsKeptAsync(SeamClient client, SlowReader reader)
    {
        var other = new ThingRequest(("name", new string('b', Name.Length)));
        for (var call = 0; call < 8; call++)
            client.Send(Things.Update, other);
        // The call may have ended on any thread of the pool.
        Parallel.For(0, 1000, _ => client.Send(Things.Update, other));

        var body = await reader.ReadToEndAsync();

        Assert.Equal($$"""{"name":"{{Name}}"}""", Encoding.UTF8.GetString(body));
    }

    /// <summary>Keeps the content of the last request, and responds without reading it.</summary>
    private sealed class ContentKeeper : HttpMessageHandler
    {
        public HttpContent? Content { get; private set; }

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Content = request.Content;
            return Script.Ok()(cancellationToken);
        }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => Task.FromResult(Send(request, cancellationToken));
    }

    /// <summary>Reads each body whole, and responds with 503 to every second request.</summary>
    private sealed class FailingReader : HttpMessageHandler
    {
        public int Requests { get; private set; }

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Content!.CopyTo(Stream.Null, null, cancellationToken);
            return (++Requests % 2 == 0 ? Script.Ok() : Script.Answer(503))(cancellationToken);
        }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => Task.FromResult(Send(request, cancellationToken));
    }
}
