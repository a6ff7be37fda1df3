// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about an entrance that may need attention.</summary>
/// <remarks>
/// <c>acs_entrance.warnings.warning_code</c> of the API, which may add values at any time: one that is not listed here
/// keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsEntranceWarningCode>))]
public readonly record struct AcsEntranceWarningCode : ISeamEnum<AcsEntranceWarningCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsEntranceWarningCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>
    /// The Salto KS lock now reports another model, as after a reset of its hub, so PINs may no longer work.
    /// </summary>
    /// <value><c>salto_ks_entrance_access_code_support_removed</c></value>
    public static AcsEntranceWarningCode SaltoKsEntranceAccessCodeSupportRemoved { get; } =
        new("salto_ks_entrance_access_code_support_removed");

    /// <summary>
    /// The Avigilon Alta entry shares its zone with others and can't be put in an access group alone.
    /// </summary>
    /// <value><c>entrance_shares_zone</c></value>
    public static AcsEntranceWarningCode EntranceSharesZone { get; } = new("entrance_shares_zone");

    /// <summary>The entrance has to be set up further in the access system before Seam can manage it fully.</summary>
    /// <value><c>entrance_setup_required</c></value>
    public static AcsEntranceWarningCode EntranceSetupRequired { get; } = new("entrance_setup_required");

    /// <summary>Older code of the same case as <c>PrivacyMode</c>: only holders with admin rights get in.</summary>
    /// <value><c>salto_ks_privacy_mode</c></value>
    public static AcsEntranceWarningCode SaltoKsPrivacyMode { get; } = new("salto_ks_privacy_mode");

    /// <summary>
    /// The lock is set to privacy: PINs, mobile keys and remote unlocking work for holders with admin rights only.
    /// </summary>
    /// <value><c>privacy_mode</c></value>
    public static AcsEntranceWarningCode PrivacyMode { get; } = new("privacy_mode");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsEntranceWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsEntranceWarningCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsEntranceWarningCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
