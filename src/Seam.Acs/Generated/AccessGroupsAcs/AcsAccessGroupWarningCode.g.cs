// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about an access group that may need attention.</summary>
/// <remarks><c>acs_access_group.warnings.warning_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsAccessGroupWarningCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsAccessGroupWarningCode>))]
public readonly record struct AcsAccessGroupWarningCode : ISeamEnum<AcsAccessGroupWarningCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsAccessGroupWarningCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// <c>unknown_issue_with_acs_access_group</c>: Syncing the group with the provider failed for a reason that Seam
    /// can't name.
    /// </summary>
    public static AcsAccessGroupWarningCode UnknownIssueWithAcsAccessGroup { get; } =
        new("unknown_issue_with_acs_access_group");

    /// <summary><c>being_deleted</c>: The group is being removed from the access system.</summary>
    public static AcsAccessGroupWarningCode BeingDeleted { get; } = new("being_deleted");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsAccessGroupWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsAccessGroupWarningCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsAccessGroupWarningCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
