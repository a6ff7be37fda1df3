namespace Seam.Acs.Testing;

/// <summary>
/// The deliveries of events to webhooks. Nothing is sent by itself: a test says when, by
/// <see cref="DeliverAsync(HttpMessageHandler, SimulatedDeliveryOptions?, CancellationToken)"/>, and
/// <see cref="StartDelivering"/> says it once and for all. What is not answered with a status from 200 to 299 within 15
/// seconds is sent again after 5 seconds, 5 minutes, 30 minutes, 2 hours, 5 hours, 10 hours and 10 hours, by the
/// simulator's clock.
/// </summary>
public sealed class SimulatedWebhooks
{
    private readonly SeamSimulator _simulator;
    private readonly WebhookQueue _queue;
    private readonly TimeProvider _time;

    internal SimulatedWebhooks(SeamSimulator simulator, WebhookQueue queue, TimeProvider time)
    {
        _simulator = simulator;
        _queue = queue;
        _time = time;
    }

    /// <summary>The deliveries so far, in the order of their events: those that wait, and those that are over.</summary>
    public IReadOnlyList<SimulatedWebhookDelivery> Deliveries =>
        _simulator.Look(_ => _queue.All.Select(delivery => delivery.Look()));

    /// <summary>Registers a webhook, as <c>webhooks/create</c> does.</summary>
    /// <param name="url">The address to which events are sent.</param>
    /// <param name="eventTypes">The types of events, such as <c>acs_user.created</c>; none: all types.</param>
    /// <returns>The webhook, with its secret.</returns>
    /// <exception cref="ArgumentException">The address is not an absolute one of http or https.</exception>
    public SimulatedWebhook Add(Uri url, params string[] eventTypes)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (!url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
            throw new ArgumentException("The address must be an absolute one of http or https.", nameof(url));
        ArgumentNullException.ThrowIfNull(eventTypes);
        var types = eventTypes.ToList();
        return _simulator.Change(world => world.Main.AddWebhook(url.AbsoluteUri, types).Look());
    }

    /// <summary>
    /// Gives a webhook another secret. For 24 hours deliveries are signed with both, so that receivers have the time to
    /// learn the new one.
    /// </summary>
    /// <param name="webhookId">The ID of the webhook.</param>
    /// <returns>The webhook, with its new secret.</returns>
    /// <exception cref="ArgumentException">There is no such webhook.</exception>
    public SimulatedWebhook RotateSecret(string webhookId)
    {
        ArgumentNullException.ThrowIfNull(webhookId);
        return _simulator.Change(world =>
        {
            var host =
                world.Hosts.FirstOrDefault(host => host.Workspace.Webhooks.TryGet(webhookId, out _))
                ?? throw new ArgumentException($"There is no webhook '{webhookId}'.", nameof(webhookId));
            return host.RotateSecret(host.Workspace.Webhooks.Get(webhookId)).Look();
        });
    }

    /// <summary>Sends what is due now, one delivery after the other, and takes down how it went.</summary>
    /// <param name="receiver">Answers in the place of the webhooks' addresses; it is not disposed.</param>
    /// <param name="options">Duplicates and disorder; null: none.</param>
    /// <param name="cancellationToken">Cancels the sending; an attempt that is cancelled counts for nothing.</param>
    /// <returns>The attempts, in the order in which they were made; empty where nothing was due.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The options ask for fewer than one copy.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<IReadOnlyList<SimulatedWebhookAttempt>> DeliverAsync(
        HttpMessageHandler receiver,
        SimulatedDeliveryOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(receiver);
        using var invoker = new HttpMessageInvoker(receiver, disposeHandler: false);
        return await DeliverAsync(invoker, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends what is due now, one delivery after the other, and takes down how it went.</summary>
    /// <param name="receiver">Sends to the webhooks' addresses, such as an <see cref="HttpClient"/>.</param>
    /// <param name="options">Duplicates and disorder; null: none.</param>
    /// <param name="cancellationToken">Cancels the sending; an attempt that is cancelled counts for nothing.</param>
    /// <returns>The attempts, in the order in which they were made; empty where nothing was due.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The options ask for fewer than one copy.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<IReadOnlyList<SimulatedWebhookAttempt>> DeliverAsync(
        HttpMessageInvoker receiver,
        SimulatedDeliveryOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(receiver);
        options ??= new SimulatedDeliveryOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Copies, 1, nameof(options));
        var made = new List<SimulatedWebhookAttempt>();
        foreach (var prepared in Order(_simulator.Look(_ => _queue.Due(_time.GetUtcNow())), options))
        {
            var attempt = await WebhookSender
                .SendAsync(prepared, receiver, _time, cancellationToken)
                .ConfigureAwait(false);
            _simulator.Locked(() => _queue.Note(prepared.Delivery, attempt));
            made.Add(attempt);
        }
        return made;
    }

    /// <summary>
    /// Sends what is due, now and from now on, until what is returned is disposed: at once when something happens, and
    /// by the simulator's clock what time brings.
    /// </summary>
    /// <param name="receiver">Sends to the webhooks' addresses, such as an <see cref="HttpClient"/>; it is not disposed.</param>
    /// <returns>Ends the sending when it is disposed.</returns>
    public IAsyncDisposable StartDelivering(HttpMessageInvoker receiver)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        return new WebhookPump(this, _queue, receiver, _time);
    }

    /// <summary>Puts the deliveries of an event on their way once more, as duplicates under the same ID.</summary>
    /// <param name="eventId">The ID of the event.</param>
    /// <exception cref="ArgumentException">No webhook was ever to get such an event.</exception>
    public void Redeliver(string eventId)
    {
        ArgumentNullException.ThrowIfNull(eventId);
        var count = 0;
        _simulator.Locked(() => count = _queue.Repeat(eventId, _time.GetUtcNow()));
        if (count == 0)
            throw new ArgumentException($"No webhook was to get an event '{eventId}'.", nameof(eventId));
    }

    /// <summary>Forgets all deliveries, those that wait among them.</summary>
    public void ClearDeliveries() => _simulator.Locked(_queue.Clear);

    /// <summary>What is to be sent now, for a program that sends by itself.</summary>
    internal IReadOnlyList<PreparedDelivery> Due() => _simulator.Look(_ => _queue.Due(_time.GetUtcNow()));

    /// <summary>Takes down how an attempt went that a program made; nothing where the delivery is no more.</summary>
    internal void Note(string webhookId, SimulatedWebhookAttempt attempt) =>
        _simulator.Locked(() =>
        {
            if (_queue.Find(attempt.DeliveryId, webhookId) is { } delivery)
                _queue.Note(delivery, attempt);
        });

    private static List<PreparedDelivery> Order(List<PreparedDelivery> due, SimulatedDeliveryOptions options)
    {
        var all = Enumerable.Range(0, options.Copies).SelectMany(_ => due).ToList();
        if (options.ShuffleSeed is not { } seed)
            return options.Copies == 1 ? due : [.. due.SelectMany(one => Enumerable.Repeat(one, options.Copies))];
        var random = new RandomSource(seed, "deliveries");
        return
        [
            .. all.Select(one => (One: one, Place: random.Next())).OrderBy(pair => pair.Place).Select(pair => pair.One),
        ];
    }
}
