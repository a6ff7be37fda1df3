namespace Seam.Acs.Testing;

/// <summary>Holds a new credential against the rules of its system's brand.</summary>
internal static class CredentialRules
{
    /// <exception cref="ApiError">A rule is broken: <c>invalid_input</c> with every rule that is.</exception>
    public static void Check(OperationCall call, SystemEntity system, IReadOnlyList<EntranceEntity> entrances)
    {
        var brand = system.Brand;
        var accessMethod = call.RequiredText("access_method");
        var errors = new ValidationErrors();
        if (!brand.Supports(accessMethod))
            errors.Add(
                "access_method",
                $"must be one of {string.Join(", ", brand.AccessMethods)} in a {brand.SystemTypeName}"
            );
        else if (accessMethod == AccessMethods.Code)
            CheckPin(call, system, entrances, errors);
        else
            CheckKey(call, brand, accessMethod, entrances, errors);
        CheckWindow(call, brand, errors);
        foreach (
            var metadata in (string[])["assa_abloy_vostio_metadata", "salto_space_metadata", "visionline_metadata"]
        )
        {
            if (call.Object(metadata) is not null && brand.CredentialParameter != metadata)
                errors.Add(metadata, $"does not apply to a {brand.SystemTypeName}");
        }
        if (errors.Any)
            throw ApiError.Invalid(errors);
    }

    /// <summary>What is wrong with asking for a PIN, be it for a new credential or a present one.</summary>
    public static void CheckCode(Workspace workspace, SystemEntity system, string? code, ValidationErrors errors)
    {
        if (code is null)
            return;
        if (system.Brand.MakesPins)
            errors.Add("code", $"may not be given: a {system.Brand.SystemTypeName} makes its PINs itself");
        else if (workspace.IsCodeInUse(system, code))
            errors.Add("code", "is in use in this access system");
    }

    private static void CheckPin(
        OperationCall call,
        SystemEntity system,
        IReadOnlyList<EntranceEntity> entrances,
        ValidationErrors errors
    )
    {
        CheckCode(call.Workspace, system, call.Text("code"), errors);
        if (system.Brand.OneEntranceForPin && entrances.Count != 1)
            errors.Add("allowed_acs_entrance_ids", "must name exactly one entrance: a PIN opens one door");
        CheckEntrancesStandHere(system.Brand, entrances, errors);
        if (call.Flag("is_multi_phone_sync_credential") == true)
            errors.Add("is_multi_phone_sync_credential", "must be false for a PIN");
    }

    private static void CheckKey(
        OperationCall call,
        SystemBrand brand,
        string accessMethod,
        IReadOnlyList<EntranceEntity> entrances,
        ValidationErrors errors
    )
    {
        if (call.Text("code") is not null)
            errors.Add("code", "may be given for access_method code only");
        if (!brand.UsesAccessGroups && entrances.Count == 0)
            errors.Add("allowed_acs_entrance_ids", "must name at least one entrance");
        CheckEntrancesStandHere(brand, entrances, errors);
        var isMultiPhone = call.Flag("is_multi_phone_sync_credential");
        if (accessMethod != AccessMethods.MobileKey && isMultiPhone == true)
            errors.Add("is_multi_phone_sync_credential", "may be true for a mobile key only");
        else if (accessMethod == AccessMethods.MobileKey && brand.MobileKeysSyncToPhones && isMultiPhone == false)
            errors.Add("is_multi_phone_sync_credential", $"must be true for a mobile key of a {brand.SystemTypeName}");
    }

    private static void CheckEntrancesStandHere(
        SystemBrand brand,
        IReadOnlyList<EntranceEntity> entrances,
        ValidationErrors errors
    )
    {
        if (brand.UsesAccessGroups && entrances.Count > 0)
            errors.Add("allowed_acs_entrance_ids", "must be empty: access groups give the entrances in this system");
    }

    private static void CheckWindow(OperationCall call, SystemBrand brand, ValidationErrors errors)
    {
        var (startsAt, endsAt) = (call.Time("starts_at"), call.Time("ends_at"));
        if (brand.NeedsWindow && startsAt is null)
            errors.Add("starts_at", $"is required in a {brand.SystemTypeName}");
        if (brand.NeedsWindow && endsAt is null)
            errors.Add("ends_at", $"is required in a {brand.SystemTypeName}");
        InputChecks.CheckEnd("ends_at", startsAt ?? call.Now, endsAt, errors);
    }
}
