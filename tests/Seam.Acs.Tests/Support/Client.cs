namespace Seam.Acs.Tests;

/// <summary>Creates clients for tests and calls test operations. No other test code knows how a call reaches the transport.</summary>
internal static class Client
{
    public const string Key = "seam_test_key";

    public static SeamClient Make(
        HttpMessageHandler? handler = null,
        TestTime? time = null,
        Action<SeamClientOptions>? configure = null
    )
    {
        var options = new SeamClientOptions
        {
            ApiKey = Key,
            Endpoint = new Uri("https://seam.test"),
            HttpMessageHandler = handler,
            TimeProvider = time ?? TimeProvider.System,
        };
        configure?.Invoke(options);
        return new SeamClient(options, static _ => null);
    }

    /// <summary>Sets a publishable key and its user, instead of the API key.</summary>
    public static void UsePublishableKey(SeamClientOptions options)
    {
        options.ApiKey = null;
        options.PublishableKey = "seam_pk1";
        options.UserIdentifierKey = "jane";
    }

    /// <summary>Creates a client over a handler that passes for .NET's own connections.</summary>
    public static SeamClient OverConnections(HttpMessageHandler handler)
    {
        var settings = SettingsResolver.Resolve(new() { ApiKey = Key }, static _ => null);
        return new(new SeamTransport(settings, new SeamChannel(new HttpMessageInvoker(handler), isSocketsOnly: true)));
    }

    /// <summary>Replaces the random number that settles the delays between retries.</summary>
    /// <param name="client">The client.</param>
    /// <param name="chance">The number, from 0 for the shortest delays to 1 for the longest.</param>
    public static void UseChance(this SeamClient client, double chance) => client.Transport.Chance = () => chance;

    /// <summary>Calls synchronously on the current thread.</summary>
    public static T Send<T>(
        this SeamClient client,
        SeamOperation<T> operation,
        ISeamRequest? request = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => client.Transport.Send(operation, request ?? new ThingRequest(("thing_id", "t1")), options, cancellationToken);

    /// <summary>Calls synchronously on a thread of its own, or asynchronously.</summary>
    public static Task<T> Call<T>(
        this SeamClient client,
        bool synchronously,
        SeamOperation<T> operation,
        ISeamRequest? request = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        request ??= new ThingRequest(("thing_id", "t1"));
        return synchronously
            ? OnThread(() => client.Send(operation, request, options, cancellationToken))
            : client.Transport.SendAsync(operation, request, options, cancellationToken);
    }

    /// <inheritdoc cref="Call{T}(SeamClient, bool, SeamOperation{T}, ISeamRequest?, SeamRequestOptions?, CancellationToken)"/>
    public static Task Call(
        this SeamClient client,
        bool synchronously,
        SeamOperation operation,
        ISeamRequest? request = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        request ??= new ThingRequest(("thing_id", "t1"));
        return synchronously
            ? OnThread(() =>
            {
                client.Transport.Send(operation, request, options, cancellationToken);
                return true;
            })
            : client.Transport.SendAsync(operation, request, options, cancellationToken);
    }

    /// <summary>Calls an action and waits for its end, both ways.</summary>
    public static Task<ActionAttempt<Thing>> Move(
        this SeamClient client,
        bool synchronously,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var request = new ThingRequest(("thing_id", "t1"), ("label", "4711-secret"));
        return synchronously
            ? OnThread(() => client.Transport.SendAndWait(Things.Move, request, options, cancellationToken))
            : client.Transport.SendAndWaitAsync(Things.Move, request, options, cancellationToken);
    }

    private static Task<T> OnThread<T>(Func<T> call) =>
        Task.Factory.StartNew(call, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
