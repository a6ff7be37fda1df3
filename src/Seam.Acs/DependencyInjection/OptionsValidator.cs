using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Seam.Acs;

/// <summary>Checks the options of a client as the client itself would, so that mistakes are seen when the host starts.</summary>
internal sealed class OptionsValidator(SeamClientRegistration registration, IEnumerable<ConfiguredOptions> configured)
    : IValidateOptions<SeamClientOptions>
{
    private readonly ConfiguredOptions[] _configured =
    [
        .. configured.Where(one => one.Registration.Equals(registration)),
    ];

    public ValidateOptionsResult Validate(string? name, SeamClientOptions options)
    {
        if (!registration.Owns(name))
            return ValidateOptionsResult.Skip;
        var faults = _configured.SelectMany(one => one.Faults()).ToList();
        if (faults.Count == 0 && Fault(options) is { } fault)
            faults.Add(fault);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.Select(Named));
    }

    private string? Fault(SeamClientOptions options)
    {
        try
        {
            SettingsResolver.Resolve(options, Environment.GetEnvironmentVariable);
            return null;
        }
        catch (SeamConfigurationException failure)
        {
            return failure is { EnvironmentVariable: null, OptionName: { } name } && KeyOf(name, options) is { } key
                ? $"{failure.Message} In the configuration it is {key}."
                : failure.Message;
        }
    }

    /// <summary>Where an option was read, or would be where it is missing; <c>null</c> where it was set in code.</summary>
    private string? KeyOf(string option, SeamClientOptions options)
    {
        var keys = _configured.Select(one => one.Section.GetSection(option));
        return (IsMissing(option, options) ? keys : keys.Where(key => !string.IsNullOrEmpty(key.Value)))
            .LastOrDefault()
            ?.Path;
    }

    private static bool IsMissing(string option, SeamClientOptions options) =>
        option switch
        {
            nameof(options.ApiKey) => options.ApiKey is null,
            nameof(options.WorkspaceId) => options.WorkspaceId is null,
            nameof(options.UserIdentifierKey) => options.UserIdentifierKey is null,
            _ => false,
        };

    private string Named(string fault) =>
        registration.Name.Length == 0 ? fault : $"{nameof(SeamClient)} \"{registration.Name}\": {fault}";
}
