using Microsoft.Extensions.DependencyInjection;

namespace Seam.Acs.Tests;

/// <summary>Whether a request certainly wasn't sent is known as far as the handlers are.</summary>
public sealed class NeverSentTests
{
    /// <summary>What stands between client and server, and whether it is known that a refused create wasn't sent.</summary>
    public static TheoryData<string, bool, bool> Ways =>
        [
            .. from row in new[]
            {
                ("new", true),
                ("container", true),
                ("own sockets", true),
                ("logging", true),
                ("own handler", false),
                ("app-wide handler", false),
                ("own primary", false),
            }
            from synchronously in new[] { true, false }
            select (row.Item1, row.Item2, synchronously),
        ];

    /// <summary>A connection that isn't made in time fails as a cancellation, which by itself tells nothing of the request.</summary>
    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_create_is_repeated_where_it_certainly_was_not_sent(string way, bool isKnown, bool synchronously)
    {
        var connections = 0;
        await using var server = new SocketServer((_, stream) => SocketServer.AnswerAsync(stream, Things.Body));
        var time = new TestTime();
        using var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            PlaintextStreamFilter = (connected, _) => Filter(connected.PlaintextStream),
        };
        await using var provider = Registered.Build(services => Register(services));
        using var client =
            way == "new" ? Client.Make(sockets, time, options => options.Endpoint = server.Url) : provider.Client();

        var call = client.Call(synchronously, Things.Create);

        if (isKnown)
        {
            Assert.Equal(Things.Lamp, await call);
            Assert.Equal(1, server.Requests);
        }
        else
        {
            var failure = await Assert.ThrowsAsync<SeamTransportException>(() => call);
            Assert.True(failure.OutcomeUnknown);
            Assert.Equal(0, server.Requests);
        }

        void Register(IServiceCollection services)
        {
            services.AddSingleton<TimeProvider>(time);
            if (way == "app-wide handler")
                services.ConfigureHttpClientDefaults(defaults => defaults.AddHttpMessageHandler(() => new Passing()));
            var builder = services.AddSeamClient(options =>
            {
                options.ApiKey = Registered.Key;
                options.Endpoint = server.Url;
            });
            if (way == "container")
                builder.UseSocketsHttpHandler(
                    (own, _) => own.PlaintextStreamFilter = (connected, _) => Filter(connected.PlaintextStream)
                );
            else
                builder.ConfigurePrimaryHttpMessageHandler(() => way == "own primary" ? new Foreign(sockets) : sockets);
            if (way == "logging")
                builder.AddDefaultLogger();
            if (way == "own handler")
                builder.AddHttpMessageHandler(() => new Passing());
        }

        ValueTask<Stream> Filter(Stream stream) =>
            Interlocked.Increment(ref connections) == 1
                ? throw new OperationCanceledException("The connection could not be made in time.")
                : ValueTask.FromResult(stream);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Create_whose_content_a_handler_replaced_is_not_called_unsent(bool isRemoved, bool synchronously)
    {
        var attempts = 0;
        using var client = Client.Make(new Replacing(isRemoved, () => attempts++));

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => client.Call(synchronously, Things.Create));

        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(1, attempts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_create_that_a_handler_has_repeated_is_not_called_unsent(bool synchronously)
    {
        await using var server = new SocketServer(
            (_, stream) =>
            {
                stream.Socket.Close();
                return Task.CompletedTask;
            }
        );
        var time = new TestTime();
        await using var provider = Registered.Build(services =>
        {
            services.AddSingleton<TimeProvider>(time);
            services
                .AddSeamClient(options =>
                {
                    options.ApiKey = Registered.Key;
                    options.Endpoint = server.Url;
                })
                .AddHttpMessageHandler(() => new Repeating());
        });

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() =>
            provider.Client().Call(synchronously, Things.Create)
        );

        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(1, failure.Attempts);
        Assert.Equal(1, server.Requests);
    }

    private sealed class Passing : DelegatingHandler;

    private sealed class Foreign(HttpMessageHandler inner) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _invoker = new(inner, disposeHandler: false);

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
            _invoker.Send(request, cancellationToken);

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => _invoker.SendAsync(request, cancellationToken);
    }

    /// <summary>Sends once more after a failure, and then can't connect.</summary>
    private sealed class Repeating : DelegatingHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            try
            {
                return base.Send(request, cancellationToken);
            }
            catch (HttpRequestException)
            {
                throw new HttpRequestException(HttpRequestError.ConnectionError);
            }
        }

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            catch (HttpRequestException)
            {
                throw new HttpRequestException(HttpRequestError.ConnectionError);
            }
        }
    }

    /// <summary>Sends the body in its own way, and fails to connect when it sends it again.</summary>
    private sealed class Replacing(bool isRemoved, Action count) : HttpMessageHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            count();
            var body = new MemoryStream();
            request.Content!.CopyTo(body, context: null, cancellationToken);
            request.Content = isRemoved ? null : new ByteArrayContent(body.ToArray());
            throw new HttpRequestException(HttpRequestError.ConnectionError);
        }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => Task.FromResult(Send(request, cancellationToken));
    }
}
