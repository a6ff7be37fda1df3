// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>Addresses of yours to which Seam sends events.</summary>
/// <remarks><c>/webhooks</c> of the API. Safe for any number of threads.</remarks>
public partial class Webhooks : SeamResource
{
    private static RecordOperation<Webhook> CreateOperation => field ??= new(
        "POST /webhooks/create",
        RetryClass.Create,
        "webhook"
    );
    private static SeamOperation DeleteOperation => field ??= new("DELETE /webhooks/delete", RetryClass.Idempotent);
    private static RecordOperation<Webhook> GetOperation => field ??= new(
        "GET /webhooks/get",
        RetryClass.Read,
        "webhook"
    );
    private static ListOperation<Webhook> ListOperation => field ??= new(
        "GET /webhooks/list",
        RetryClass.Read,
        "webhooks"
    );
    private static SeamOperation UpdateOperation => field ??= new("PUT /webhooks/update", RetryClass.Idempotent);

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected Webhooks() { }

    internal Webhooks(SeamTransport transport)
        : base(transport) { }

    /// <summary>Has events sent to an address of yours.</summary>
    /// <remarks>
    /// A create is not idempotent: after a failure with an unknown outcome, look before repeating it.
    /// <c>POST /webhooks/create</c> of the API. Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="url">Where to send the events, by POST. A URI.</param>
    /// <param name="eventTypes">
    /// Kinds of events to send, by their codes. Left out, all are sent. A list. Default: <c>[&quot;*&quot;]</c>.
    /// </param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The webhook with its secret: keep it, each delivery is signed with it.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<Webhook> CreateAsync(
        string url,
        IEnumerable<string>? eventTypes = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        CreateAsync(
            new WebhookCreateRequest { Url = url, EventTypes = eventTypes?.ToArray() },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateAsync(string, IEnumerable{string}?, SeamRequestOptions?, CancellationToken)"/>
    public Webhook Create(
        string url,
        IEnumerable<string>? eventTypes = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Create(new WebhookCreateRequest { Url = url, EventTypes = eventTypes?.ToArray() }, options, cancellationToken);

    /// <inheritdoc cref="CreateAsync(string, IEnumerable{string}?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<Webhook> CreateAsync(
        WebhookCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(CreateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="CreateAsync(string, IEnumerable{string}?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Webhook Create(
        WebhookCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(CreateOperation, request, options, cancellationToken);

    /// <summary>Stops sending events to a webhook and removes it.</summary>
    /// <remarks>
    /// <c>DELETE /webhooks/delete</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="webhookId">Identifies the webhook.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task DeleteAsync(
        string webhookId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteAsync(new WebhookDeleteRequest { WebhookId = webhookId }, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public void Delete(
        string webhookId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Delete(new WebhookDeleteRequest { WebhookId = webhookId }, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task DeleteAsync(
        WebhookDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteOperation, request, options, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Delete(
        WebhookDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteOperation, request, options, cancellationToken);

    /// <summary>Reads one webhook.</summary>
    /// <remarks><c>GET /webhooks/get</c> of the API. Retried after a transient failure.</remarks>
    /// <param name="webhookId">Identifies the webhook.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<Webhook> GetAsync(
        string webhookId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new WebhookGetRequest { WebhookId = webhookId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public Webhook Get(
        string webhookId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new WebhookGetRequest { WebhookId = webhookId }, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<Webhook> GetAsync(
        WebhookGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <inheritdoc cref="GetAsync(string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Webhook Get(
        WebhookGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Lists the workspace's webhooks.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /webhooks/list</c> of the API. Retried after a transient failure.
    /// </remarks>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>All items. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<IReadOnlyList<Webhook>> ListAsync(
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(new WebhookListRequest(), options, cancellationToken);

    /// <inheritdoc cref="ListAsync(SeamRequestOptions?, CancellationToken)"/>
    public IReadOnlyList<Webhook> List(
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(new WebhookListRequest(), options, cancellationToken);

    /// <inheritdoc cref="ListAsync(SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<IReadOnlyList<Webhook>> ListAsync(
        WebhookListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <inheritdoc cref="ListAsync(SeamRequestOptions?, CancellationToken)"/>
    public virtual IReadOnlyList<Webhook> List(
        WebhookListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Changes which events a webhook is sent.</summary>
    /// <remarks>
    /// <c>PUT /webhooks/update</c> of the API. Sets a state, so it is retried after a transient failure.
    /// </remarks>
    /// <param name="eventTypes">All the kinds of events to send from now on, by their codes. A list.</param>
    /// <param name="webhookId">Identifies the webhook.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task UpdateAsync(
        IEnumerable<string> eventTypes,
        string webhookId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        UpdateAsync(
            new WebhookUpdateRequest { EventTypes = eventTypes?.ToArray()!, WebhookId = webhookId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UpdateAsync(IEnumerable{string}, string, SeamRequestOptions?, CancellationToken)"/>
    public void Update(
        IEnumerable<string> eventTypes,
        string webhookId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Update(
            new WebhookUpdateRequest { EventTypes = eventTypes?.ToArray()!, WebhookId = webhookId },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="UpdateAsync(IEnumerable{string}, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task UpdateAsync(
        WebhookUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(UpdateOperation, request, options, cancellationToken);

    /// <inheritdoc cref="UpdateAsync(IEnumerable{string}, string, SeamRequestOptions?, CancellationToken)"/>
    public virtual void Update(
        WebhookUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(UpdateOperation, request, options, cancellationToken);
}
