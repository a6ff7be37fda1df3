// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>Addresses of yours to which Seam sends events.</summary>
/// <remarks><c>/webhooks</c> of the API. Safe for any number of threads.</remarks>
public partial class Webhooks : SeamResource
{
    private static readonly SeamOperation<Webhook> CreateOperation = SeamOperation.Returns<Webhook>(
        "/webhooks/create",
        HttpMethod.Post,
        RetryClass.Create,
        "webhook"
    );

    private static readonly SeamOperation DeleteOperation = SeamOperation.ReturnsNothing(
        "/webhooks/delete",
        HttpMethod.Delete,
        RetryClass.Idempotent
    );

    private static readonly SeamOperation<Webhook> GetOperation = SeamOperation.Returns<Webhook>(
        "/webhooks/get",
        HttpMethod.Get,
        RetryClass.Read,
        "webhook"
    );

    private static readonly SeamOperation<IReadOnlyList<Webhook>> ListOperation = SeamOperation.ReturnsList<Webhook>(
        "/webhooks/list",
        HttpMethod.Get,
        RetryClass.Read,
        "webhooks"
    );

    private static readonly SeamOperation UpdateOperation = SeamOperation.ReturnsNothing(
        "/webhooks/update",
        HttpMethod.Put,
        RetryClass.Idempotent
    );

    /// <summary>Makes a resource for a substitute that overrides its methods.</summary>
    protected Webhooks() { }

    internal Webhooks(SeamTransport transport)
        : base(transport) { }

    /// <summary>Has events sent to an address of yours.</summary>
    /// <remarks>
    /// A create is not idempotent: after a failure with an unknown outcome, look before repeating it.
    /// <c>POST /webhooks/create</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The webhook with its secret: keep it, each delivery is signed with it.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<Webhook> CreateAsync(
        WebhookCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(CreateOperation, request, options, cancellationToken);

    /// <summary>Has events sent to an address of yours.</summary>
    /// <remarks>
    /// A create is not idempotent: after a failure with an unknown outcome, look before repeating it.
    /// <c>POST /webhooks/create</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The webhook with its secret: keep it, each delivery is signed with it.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Webhook Create(
        WebhookCreateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(CreateOperation, request, options, cancellationToken);

    /// <summary>Has events sent to an address of yours.</summary>
    /// <remarks>
    /// A create is not idempotent: after a failure with an unknown outcome, look before repeating it.
    /// <c>POST /webhooks/create</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="url">Where to send the events, by POST. A URI.</param>
    /// <param name="eventTypes">Kinds of events to send, by their codes. Left out, all are sent. A list.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The webhook with its secret: keep it, each delivery is signed with it.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<Webhook> CreateAsync(
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

    /// <summary>Has events sent to an address of yours.</summary>
    /// <remarks>
    /// A create is not idempotent: after a failure with an unknown outcome, look before repeating it.
    /// <c>POST /webhooks/create</c> of the API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="url">Where to send the events, by POST. A URI.</param>
    /// <param name="eventTypes">Kinds of events to send, by their codes. Left out, all are sent. A list.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The webhook with its secret: keep it, each delivery is signed with it.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Webhook Create(
        string url,
        IEnumerable<string>? eventTypes = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Create(new WebhookCreateRequest { Url = url, EventTypes = eventTypes?.ToArray() }, options, cancellationToken);

    /// <summary>Stops sending events to a webhook and removes it.</summary>
    /// <remarks>
    /// <c>DELETE /webhooks/delete</c> of the API; it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task DeleteAsync(
        WebhookDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteOperation, request, options, cancellationToken);

    /// <summary>Stops sending events to a webhook and removes it.</summary>
    /// <remarks>
    /// <c>DELETE /webhooks/delete</c> of the API; it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Delete(
        WebhookDeleteRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteOperation, request, options, cancellationToken);

    /// <summary>Stops sending events to a webhook and removes it.</summary>
    /// <remarks>
    /// <c>DELETE /webhooks/delete</c> of the API; it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="webhookId">Identifies the webhook (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task DeleteAsync(
        string webhookId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteAsync(new WebhookDeleteRequest { WebhookId = webhookId }, options, cancellationToken);

    /// <summary>Stops sending events to a webhook and removes it.</summary>
    /// <remarks>
    /// <c>DELETE /webhooks/delete</c> of the API; it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="webhookId">Identifies the webhook (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Delete(
        string webhookId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Delete(new WebhookDeleteRequest { WebhookId = webhookId }, options, cancellationToken);

    /// <summary>Reads one webhook.</summary>
    /// <remarks><c>GET /webhooks/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<Webhook> GetAsync(
        WebhookGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one webhook.</summary>
    /// <remarks><c>GET /webhooks/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Webhook Get(
        WebhookGetRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(GetOperation, request, options, cancellationToken);

    /// <summary>Reads one webhook.</summary>
    /// <remarks><c>GET /webhooks/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="webhookId">Identifies the webhook (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<Webhook> GetAsync(
        string webhookId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        GetAsync(new WebhookGetRequest { WebhookId = webhookId }, options, cancellationToken);

    /// <summary>Reads one webhook.</summary>
    /// <remarks><c>GET /webhooks/get</c> of the API; a read, tried again where it fails on the way.</remarks>
    /// <param name="webhookId">Identifies the webhook (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Webhook Get(
        string webhookId,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Get(new WebhookGetRequest { WebhookId = webhookId }, options, cancellationToken);

    /// <summary>Lists the workspace's webhooks.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /webhooks/list</c> of the API; a read, tried again where it fails on
    /// the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<Webhook>> ListAsync(
        WebhookListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(ListOperation, request, options, cancellationToken);

    /// <summary>Lists the workspace's webhooks.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /webhooks/list</c> of the API; a read, tried again where it fails on
    /// the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<Webhook> List(
        WebhookListRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(ListOperation, request, options, cancellationToken);

    /// <summary>Lists the workspace's webhooks.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /webhooks/list</c> of the API; a read, tried again where it fails on
    /// the way.
    /// </remarks>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task<IReadOnlyList<Webhook>> ListAsync(
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(new WebhookListRequest(), options, cancellationToken);

    /// <summary>Lists the workspace's webhooks.</summary>
    /// <remarks>
    /// The list comes whole, without pages. <c>GET /webhooks/list</c> of the API; a read, tried again where it fails on
    /// the way.
    /// </remarks>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>All of them. Never <c>null</c>.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual IReadOnlyList<Webhook> List(
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        List(new WebhookListRequest(), options, cancellationToken);

    /// <summary>Changes which events a webhook is sent.</summary>
    /// <remarks>
    /// <c>PUT /webhooks/update</c> of the API; it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task UpdateAsync(
        WebhookUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(UpdateOperation, request, options, cancellationToken);

    /// <summary>Changes which events a webhook is sent.</summary>
    /// <remarks>
    /// <c>PUT /webhooks/update</c> of the API; it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Update(
        WebhookUpdateRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(UpdateOperation, request, options, cancellationToken);

    /// <summary>Changes which events a webhook is sent.</summary>
    /// <remarks>
    /// <c>PUT /webhooks/update</c> of the API; it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="eventTypes">All the kinds of events to send from now on, by their codes. A list.</param>
    /// <param name="webhookId">Identifies the webhook (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task UpdateAsync(
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

    /// <summary>Changes which events a webhook is sent.</summary>
    /// <remarks>
    /// <c>PUT /webhooks/update</c> of the API; it sets a state, so it is tried again where it fails on the way.
    /// </remarks>
    /// <param name="eventTypes">All the kinds of events to send from now on, by their codes. A list.</param>
    /// <param name="webhookId">Identifies the webhook (UUID).</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void Update(
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
}
