using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Seam.Acs;

/// <summary>The options of a client in a section of the configuration.</summary>
internal sealed class ConfiguredOptions(SeamClientRegistration registration, IConfiguration section)
    : IConfigureNamedOptions<SeamClientOptions>
{
    public SeamClientRegistration Registration => registration;

    public IConfiguration Section => section;

    public void Configure(SeamClientOptions options) => Configure(Options.DefaultName, options);

    // What is wrong is told by the validation, which follows.
    public void Configure(string? name, SeamClientOptions options)
    {
        if (registration.Owns(name))
            OptionKeys.Client.Read(section, options, []);
    }

    /// <summary>What can't be read in the section, each with its full key. Never a value.</summary>
    public IReadOnlyList<string> Faults()
    {
        List<string> faults = [];
        OptionKeys.Client.Read(section, new SeamClientOptions(), faults);
        return faults;
    }
}
