using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Seam.Acs;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps endpoints that receive Seam's webhooks.</summary>
/// <remarks>
/// <para>
/// The endpoint accepts POST. It verifies the signature of a delivery, runs the handlers of its event, and responds when they
/// are done: 200 if the event was handled, now or before; 400 if the event cannot be read; 401 if the delivery is not proven
/// to come from Seam; 413 if it is too long; 500 if a handler failed; 503 if the event is being handled. Seam delivers an event
/// again unless the status is from 200 to 299.
/// </para>
/// <para>
/// A handler can set the status of the response: from 200 to 299 if it handled the event, otherwise to have it delivered again.
/// </para>
/// <para>
/// The endpoint allows anonymous requests, as the signature proves the sender, and is not part of the app's OpenAPI document.
/// </para>
/// </remarks>
public static class SeamWebhookEndpointRouteBuilderExtensions
{
    /// <summary>Maps an endpoint whose events go to the handlers of <c>services.AddSeamWebhooks()</c>.</summary>
    /// <param name="endpoints">The endpoints of the app.</param>
    /// <param name="pattern">The path, such as <c>/webhooks/seam</c>.</param>
    /// <returns>A builder of further conventions.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException"><c>services.AddSeamWebhooks()</c> was not called.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">
    /// There is no secret, or an option is invalid. The message does not hold its value.
    /// </exception>
    public static IEndpointConventionBuilder MapSeamWebhook(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern
    ) => Map(endpoints, pattern, null);

    /// <summary>
    /// Maps an endpoint whose events go to a function, then to the handlers of <c>services.AddSeamWebhooks()</c>.
    /// </summary>
    /// <param name="endpoints">The endpoints of the app.</param>
    /// <param name="pattern">The path, such as <c>/webhooks/seam</c>.</param>
    /// <param name="handler">The function. Its token is that of <see cref="ISeamEventHandler{TEvent}.HandleAsync"/>.</param>
    /// <returns>A builder of further conventions.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException"><c>services.AddSeamWebhooks()</c> was not called.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">
    /// There is no secret, or an option is invalid. The message does not hold its value.
    /// </exception>
    public static IEndpointConventionBuilder MapSeamWebhook(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<SeamEvent, CancellationToken, Task> handler
    )
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Map(endpoints, pattern, (happened, _, cancellationToken) => handler(happened, cancellationToken));
    }

    /// <inheritdoc cref="MapSeamWebhook(IEndpointRouteBuilder, string, Func{SeamEvent, CancellationToken, Task})"/>
    public static IEndpointConventionBuilder MapSeamWebhook(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<SeamEvent, HttpContext, CancellationToken, Task> handler
    )
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Map(endpoints, pattern, handler);
    }

    private static IEndpointConventionBuilder Map(
        IEndpointRouteBuilder endpoints,
        string pattern,
        Func<SeamEvent, HttpContext, CancellationToken, Task>? handler
    )
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        var endpoint =
            endpoints.ServiceProvider.GetService<WebhookEndpoint>()
            ?? throw new InvalidOperationException(
                "The services of webhooks are missing. Call services.AddSeamWebhooks() before the app is built."
            );
        return endpoints
            .MapPost(pattern, context => endpoint.ReceiveAsync(context, handler))
            .AllowAnonymous()
            .ExcludeFromDescription();
    }
}
