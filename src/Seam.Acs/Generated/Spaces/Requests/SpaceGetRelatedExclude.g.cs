// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of related things that can be left out.</summary>
/// <remarks>
/// <c>spaces.get_related.exclude</c> of the API, which may add values at any time: one that is not listed here keeps
/// its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<SpaceGetRelatedExclude>))]
public readonly record struct SpaceGetRelatedExclude : ISeamEnum<SpaceGetRelatedExclude>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public SpaceGetRelatedExclude(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The spaces concerned.</summary>
    /// <value><c>spaces</c></value>
    public static SpaceGetRelatedExclude Spaces { get; } = new("spaces");

    /// <summary>The devices concerned.</summary>
    /// <value><c>devices</c></value>
    public static SpaceGetRelatedExclude Devices { get; } = new("devices");

    /// <summary>The entrances concerned.</summary>
    /// <value><c>acs_entrances</c></value>
    public static SpaceGetRelatedExclude AcsEntrances { get; } = new("acs_entrances");

    /// <summary>The connected accounts through which it all came in.</summary>
    /// <value><c>connected_accounts</c></value>
    public static SpaceGetRelatedExclude ConnectedAccounts { get; } = new("connected_accounts");

    /// <summary>The access systems concerned.</summary>
    /// <value><c>acs_systems</c></value>
    public static SpaceGetRelatedExclude AcsSystems { get; } = new("acs_systems");

    /// <summary>The PINs, cards and keys.</summary>
    /// <value><c>access_methods</c></value>
    public static SpaceGetRelatedExclude AccessMethods { get; } = new("access_methods");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator SpaceGetRelatedExclude(string value) => new(value);

    /// <inheritdoc/>
    public static SpaceGetRelatedExclude FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(SpaceGetRelatedExclude other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
