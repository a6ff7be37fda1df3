using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Seam.Acs;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients of Seam's API with a container.</summary>
/// <remarks>
/// <para>
/// A client is a singleton over <see cref="IHttpClientFactory"/>: <see cref="SeamClient"/> where it has no name, else a keyed
/// service, which a constructor asks for with <c>[FromKeyedServices("name")] SeamClient seam</c>. Registering the same client
/// again adds to its options; there is still one.
/// </para>
/// <para>
/// The options are checked when the host starts, and otherwise when the client is first asked for. What can't be used is an
/// <see cref="OptionsValidationException"/>, which names the option and where it was read, and never its value. The check at
/// the start is skipped if the container has another <see cref="SeamClient"/> in the place of the registered one, if a
/// design-time tool such as .NET's generator of OpenAPI documents runs the app, or if the environment variable
/// <c>SEAM_VALIDATE_ON_START</c> is <c>false</c>.
/// </para>
/// <para>
/// Two mistakes are seen only when the client is first asked for, and are a <see cref="SeamConfigurationException"/>: a
/// pipeline of <see cref="SeamClientOptions.ConfigurePipeline"/> that can't be built, and a primary handler, given to the
/// returned builder, that follows redirects.
/// </para>
/// <para>
/// The returned builder takes handlers of one's own. A clock that is registered as a <see cref="TimeProvider"/> is used
/// unless the options set another one.
/// </para>
/// </remarks>
public static class SeamClientServiceCollectionExtensions
{
    /// <summary>
    /// Registers a client whose credential is in the environment: <c>SEAM_API_KEY</c>, or <c>SEAM_PERSONAL_ACCESS_TOKEN</c>
    /// with <c>SEAM_WORKSPACE_ID</c>; or whose options are set with <c>services.Configure&lt;SeamClientOptions&gt;</c>.
    /// </summary>
    /// <param name="services">Where to register it.</param>
    /// <returns>The builder of the client's HTTP handlers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <c>null</c>.</exception>
    public static IHttpClientBuilder AddSeamClient(this IServiceCollection services) =>
        SeamClientRegistration.Add(services, Options.Options.DefaultName);

    /// <summary>Registers a client whose options are set in code.</summary>
    /// <param name="services">Where to register it.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's HTTP handlers.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static IHttpClientBuilder AddSeamClient(
        this IServiceCollection services,
        Action<SeamClientOptions> configure
    ) => SeamClientRegistration.Add(services, Options.Options.DefaultName, configure);

    /// <summary>Registers a client whose options are set in code, with the help of other services.</summary>
    /// <param name="services">Where to register it.</param>
    /// <param name="configure">Sets the options. It is given the root container, so it can't have scoped services.</param>
    /// <returns>The builder of the client's HTTP handlers.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static IHttpClientBuilder AddSeamClient(
        this IServiceCollection services,
        Action<IServiceProvider, SeamClientOptions> configure
    ) => SeamClientRegistration.Add(services, Options.Options.DefaultName, configure);

    /// <summary>Registers a client whose options are in a section of the configuration.</summary>
    /// <remarks>
    /// The keys are the names of <see cref="SeamClientOptions"/>' properties, in any case; times are written as
    /// <c>00:00:30</c>, or <c>Infinite</c>. An empty value counts as not set. A key that is no option's name, and a value that
    /// can't be read, are errors when the host starts.
    /// </remarks>
    /// <param name="services">Where to register it.</param>
    /// <param name="section">The section, such as <c>builder.Configuration.GetSection("Seam")</c>.</param>
    /// <returns>The builder of the client's HTTP handlers.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static IHttpClientBuilder AddSeamClient(this IServiceCollection services, IConfiguration section) =>
        SeamClientRegistration.Add(services, Options.Options.DefaultName, section);

    /// <summary>
    /// Registers one of several clients. Its options are set with <c>services.Configure&lt;SeamClientOptions&gt;(name, …)</c>,
    /// or its credential is in the environment.
    /// </summary>
    /// <param name="services">Where to register it.</param>
    /// <param name="name">Its name, which is its key in the container. Not its API key.</param>
    /// <returns>The builder of the client's HTTP handlers.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or looks like a token.</exception>
    public static IHttpClientBuilder AddSeamClient(this IServiceCollection services, string name) =>
        SeamClientRegistration.Add(services, SeamClientRegistration.Named(name));

    /// <summary>Registers one of several clients, with options that are set in code.</summary>
    /// <param name="services">Where to register it.</param>
    /// <param name="name">Its name, which is its key in the container. Not its API key.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's HTTP handlers.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or looks like a token.</exception>
    public static IHttpClientBuilder AddSeamClient(
        this IServiceCollection services,
        string name,
        Action<SeamClientOptions> configure
    ) => SeamClientRegistration.Add(services, SeamClientRegistration.Named(name), configure);

    /// <summary>Registers one of several clients, with options that are set in code with the help of other services.</summary>
    /// <param name="services">Where to register it.</param>
    /// <param name="name">Its name, which is its key in the container. Not its API key.</param>
    /// <param name="configure">Sets the options. It is given the root container, so it can't have scoped services.</param>
    /// <returns>The builder of the client's HTTP handlers.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or looks like a token.</exception>
    public static IHttpClientBuilder AddSeamClient(
        this IServiceCollection services,
        string name,
        Action<IServiceProvider, SeamClientOptions> configure
    ) => SeamClientRegistration.Add(services, SeamClientRegistration.Named(name), configure);

    /// <summary>Registers one of several clients, with options in a section of the configuration.</summary>
    /// <inheritdoc cref="AddSeamClient(IServiceCollection, IConfiguration)" path="/remarks"/>
    /// <param name="services">Where to register it.</param>
    /// <param name="name">Its name, which is its key in the container. Not its API key.</param>
    /// <param name="section">The section, such as <c>builder.Configuration.GetSection("Seam:Europe")</c>.</param>
    /// <returns>The builder of the client's HTTP handlers.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or looks like a token.</exception>
    public static IHttpClientBuilder AddSeamClient(
        this IServiceCollection services,
        string name,
        IConfiguration section
    ) => SeamClientRegistration.Add(services, SeamClientRegistration.Named(name), section);
}
