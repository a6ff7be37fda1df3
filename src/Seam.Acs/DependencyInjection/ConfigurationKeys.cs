using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Seam.Acs;

/// <summary>
/// Reads a section of the configuration key by key, without reflection. A fault names the full key, and never repeats the
/// value, which could be a secret in the wrong place.
/// </summary>
internal sealed class ConfigurationKeys<T>
{
    private const string Infinite = "Infinite";

    private readonly Dictionary<string, Func<IConfigurationSection, T, ICollection<string>, string?>> _readers = new(
        StringComparer.OrdinalIgnoreCase
    );

    public ConfigurationKeys<T> Text(string key, Action<T, string> set) =>
        Value(
            key,
            (text, target) =>
            {
                set(target, text);
                return null;
            }
        );

    public ConfigurationKeys<T> Truth(string key, Action<T, bool> set) =>
        Parsed<bool>(key, bool.TryParse, set, "it must be true or false");

    public ConfigurationKeys<T> Number(string key, Action<T, int> set) =>
        Parsed<int>(
            key,
            static (text, out number) =>
                int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number),
            set,
            "it must be a whole number"
        );

    public ConfigurationKeys<T> Time(string key, Action<T, TimeSpan> set) =>
        Parsed<TimeSpan>(key, TryTime, set, $"it must be a time such as 00:00:30, or {Infinite}");

    public ConfigurationKeys<T> Version(string key, Action<T, Version> set) =>
        Parsed<Version>(key, System.Version.TryParse!, set, "it must be a version such as 1.1");

    public ConfigurationKeys<T> Address(string key, Action<T, Uri> set) =>
        Parsed<Uri>(
            key,
            static (text, out address) => Uri.TryCreate(text, UriKind.Absolute, out address!),
            set,
            "it must be an absolute URL"
        );

    /// <summary>A key with keys of its own below it.</summary>
    public ConfigurationKeys<T> Section(string key, Action<IConfigurationSection, T, ICollection<string>> read)
    {
        _readers[key] = (section, target, faults) =>
        {
            if (!string.IsNullOrEmpty(section.Value))
                return "it must be a section with keys of its own";
            read(section, target, faults);
            return null;
        };
        return this;
    }

    public ConfigurationKeys<T> OnlyInCode(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            _readers[key] = static (_, _, _) => "it can only be set in code";
        return this;
    }

    /// <summary>Sets on the target what the section holds, and adds what is wrong with the rest to the faults.</summary>
    public void Read(IConfiguration configuration, T target, ICollection<string> faults)
    {
        foreach (var section in configuration.GetChildren())
        {
            var fault = _readers.TryGetValue(section.Key, out var read)
                ? read(section, target, faults)
                : "no option of the client has this name";
            if (fault is not null)
                faults.Add($"{section.Path}: {fault}.");
        }
    }

    private ConfigurationKeys<T> Parsed<TValue>(
        string key,
        TryParse<TValue> parse,
        Action<T, TValue> set,
        string fault
    ) =>
        Value(
            key,
            (text, target) =>
            {
                if (!parse(text.Trim(), out var value))
                    return fault;
                try
                {
                    set(target, value);
                    return null;
                }
                catch (ArgumentOutOfRangeException)
                {
                    return "it is too small or too large";
                }
            }
        );

    private ConfigurationKeys<T> Value(string key, Func<string, T, string?> set)
    {
        _readers[key] = (section, target, _) =>
            // Empty is how a layer of the configuration takes back what the one below it says.
            !string.IsNullOrEmpty(section.Value) ? set(section.Value, target)
            : section.GetChildren().Any() ? "it must be a single value"
            : null;
        return this;
    }

    // The framework would take a bare number as days.
    private static bool TryTime(string text, out TimeSpan time)
    {
        time = Timeout.InfiniteTimeSpan;
        return text.Equals(Infinite, StringComparison.OrdinalIgnoreCase)
            || (text.Contains(':') && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out time));
    }

    private delegate bool TryParse<TValue>(string text, out TValue value);
}
