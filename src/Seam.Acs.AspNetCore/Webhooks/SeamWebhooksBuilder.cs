using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Seam.Acs;

/// <summary>Registers the handlers of events that webhooks receive.</summary>
/// <remarks>An event goes to all handlers of its type, one after the other, in the order of their registration.</remarks>
public sealed class SeamWebhooksBuilder
{
    internal SeamWebhooksBuilder(IServiceCollection services) => Services = services;

    /// <summary>Gets the services of the app.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a class that handles events of a type. Its scope is the request.</summary>
    /// <remarks>The class is registered as a scoped service, unless it is registered already.</remarks>
    /// <typeparam name="TEvent">The type of event; <see cref="SeamEvent"/> for events of all types.</typeparam>
    /// <typeparam name="THandler">The class.</typeparam>
    /// <returns>The same builder.</returns>
    public SeamWebhooksBuilder AddHandler<
        TEvent,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler
    >()
        where TEvent : SeamEvent
        where THandler : class, ISeamEventHandler<TEvent>
    {
        Services.TryAddScoped<THandler>();
        return AddHandler<TEvent>(
            static (happened, services, cancellationToken) =>
                services.GetRequiredService<THandler>().HandleAsync(happened, cancellationToken)
        );
    }

    /// <summary>Adds a function that handles events of a type.</summary>
    /// <typeparam name="TEvent">The type of event; <see cref="SeamEvent"/> for events of all types.</typeparam>
    /// <param name="handler">The function. Its token is that of <see cref="ISeamEventHandler{TEvent}.HandleAsync"/>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="handler"/> is null.</exception>
    public SeamWebhooksBuilder AddHandler<TEvent>(Func<TEvent, CancellationToken, Task> handler)
        where TEvent : SeamEvent
    {
        ArgumentNullException.ThrowIfNull(handler);
        return AddHandler<TEvent>((happened, _, cancellationToken) => handler(happened, cancellationToken));
    }

    /// <summary>Adds a function that handles events of a type with services of the request.</summary>
    /// <typeparam name="TEvent">The type of event; <see cref="SeamEvent"/> for events of all types.</typeparam>
    /// <param name="handler">The function. Its token is that of <see cref="ISeamEventHandler{TEvent}.HandleAsync"/>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="handler"/> is null.</exception>
    public SeamWebhooksBuilder AddHandler<TEvent>(Func<TEvent, IServiceProvider, CancellationToken, Task> handler)
        where TEvent : SeamEvent
    {
        ArgumentNullException.ThrowIfNull(handler);
        Services.AddSingleton(
            new EventHandlerRegistration(
                happened => happened is TEvent,
                (happened, services, cancellationToken) => handler((TEvent)happened, services, cancellationToken)
            )
        );
        return this;
    }
}

/// <summary>A handler, and which events it handles.</summary>
internal sealed record EventHandlerRegistration(
    Func<SeamEvent, bool> Accepts,
    Func<SeamEvent, IServiceProvider, CancellationToken, Task> HandleAsync
);
