using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The providers that the simulator knows.</summary>
internal static class SystemBrands
{
    private static readonly SystemBrand Latch = new()
    {
        SystemType = "latch_building",
        SystemTypeName = "Latch Building",
        Account = ("latch", "Latch"),
        User = ("latch_user", "Latch User"),
        Credential = ("latch_access", "Latch Access"),
        AccessMethods = [AccessMethods.Code, AccessMethods.MobileKey],
        MakesPins = true,
        PinDigits = 7,
        OneEntranceForPin = true,
        NeedsWindow = true,
        MobileKeysSyncToPhones = true,
        EntranceMetadata = (
            "latch_metadata",
            entrance => new JsonObject
            {
                ["accessibility_type"] = "PRIVATE",
                ["door_name"] = entrance.Name,
                ["door_type"] = "DOOR",
                ["is_connected"] = entrance.System.Doors.HasHub,
            }
        ),
    };

    private static readonly SystemBrand Brivo = new()
    {
        SystemType = "brivo_account",
        SystemTypeName = "Brivo Account",
        Account = ("brivo", "Brivo"),
        User = ("brivo_user", "Brivo User"),
        Credential = ("brivo_credential", "Brivo Credential"),
        AccessMethods = [AccessMethods.Code, AccessMethods.MobileKey, AccessMethods.CloudKey],
        AccessGroup = ("brivo_group", "Brivo Group"),
        UsesAccessGroups = true,
        UnlocksRemotely = true,
        EntranceMetadata = (
            "brivo_metadata",
            entrance => new JsonObject
            {
                ["access_point_id"] = entrance.Id,
                ["site_id"] = entrance.System.Sequence,
                ["site_name"] = entrance.System.Name,
            }
        ),
    };

    private static readonly SystemBrand Visionline = new()
    {
        SystemType = "visionline_system",
        SystemTypeName = "Visionline System",
        Account = ("visionline", "Visionline"),
        Credential = ("visionline_card", "Visionline Card"),
        AccessMethods = [AccessMethods.Card, AccessMethods.MobileKey],
        CredentialManagerTypes = ["assa_abloy_credential_service"],
        CredentialParameter = "visionline_metadata",
        EntranceMetadata = (
            "visionline_metadata",
            entrance => new JsonObject
            {
                ["door_category"] = "guest",
                ["door_name"] = entrance.Name,
                ["profiles"] = new JsonArray(),
            }
        ),
        CredentialMetadata = (
            "visionline_metadata",
            (credential, isValid) =>
                new JsonObject
                {
                    ["card_function_type"] = credential.CardFunctionType ?? "guest",
                    ["is_valid"] = isValid,
                    ["guest_acs_entrance_ids"] = new JsonArray([
                        .. credential.EntranceIds.Select(id => (JsonNode?)JsonValue.Create(id)),
                    ]),
                }
        ),
    };

    private static readonly SystemBrand AssaAbloyCredentialService = new()
    {
        SystemType = "assa_abloy_credential_service",
        SystemTypeName = "ASSA ABLOY Credential Service",
        Account = ("assa_abloy_credential_service", "ASSA ABLOY Credential Service"),
        AccessMethods = [AccessMethods.MobileKey],
        IsCredentialManager = true,
    };

    private static readonly SystemBrand Hotek = new()
    {
        SystemType = "hotek_site",
        SystemTypeName = "Hotek Site",
        Account = ("hotek", "Hotek"),
        Credential = ("hotek_card", "Hotek Card"),
        AccessMethods = [AccessMethods.Card],
        ReportsDevices = true,
        EntranceMetadata = (
            "hotek_metadata",
            entrance => new JsonObject(
                entrance.Reported.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)JsonValue.Create(pair.Value)))
            )
        ),
    };

    // Policy: a member has PINs and cloud keys, and gets the entrances from its member groups.
    private static readonly SystemBrand Akiles = new()
    {
        SystemType = "akiles_organization",
        SystemTypeName = "Akiles Organization",
        Account = ("akiles", "Akiles"),
        Credential = ("akiles_credential", "Akiles Credential"),
        AccessMethods = [AccessMethods.Code, AccessMethods.CloudKey],
        AccessGroup = ("akiles_member_group", "Akiles Member Group"),
        UsesAccessGroups = true,
        UnlocksRemotely = true,
        EntranceMetadata = (
            "akiles_metadata",
            entrance => new JsonObject
            {
                ["gadget_id"] = entrance.Id,
                ["site_id"] = entrance.System.Id,
                ["site_name"] = entrance.System.Name,
                ["actions"] = new JsonArray(new JsonObject { ["id"] = "open", ["name"] = "Open" }),
            }
        ),
        CredentialMetadata = (
            "akiles_metadata",
            (credential, _) =>
                credential.AccessMethod == AccessMethods.Code
                    ? new JsonObject { ["member_pin_id"] = credential.Id }
                    : []
        ),
    };

    /// <summary>The providers, by the types of their accounts.</summary>
    public static IReadOnlyList<string> Providers { get; } =
    [
        .. new[] { Latch, Brivo, Visionline, AssaAbloyCredentialService, Hotek, Akiles }.Select(brand =>
            brand.Account.Type
        ),
    ];

    /// <summary>The rules of one system: those of its kind, and what its options change of them.</summary>
    public static SystemBrand Of(SimulatedSystemKind kind, SimulatedSystemOptions options)
    {
        var brand = Of(kind);
        return brand with
        {
            OneEntranceForPin = brand.OneEntranceForPin && !options.PinsOpenSeveralEntrances,
            MakesPins = brand.MakesPins && !options.PinsCanBeChosen,
        };
    }

    public static SystemBrand Of(SimulatedSystemKind kind) =>
        kind switch
        {
            SimulatedSystemKind.LatchBuilding => Latch,
            SimulatedSystemKind.BrivoAccount => Brivo,
            SimulatedSystemKind.VisionlineSystem => Visionline,
            SimulatedSystemKind.AssaAbloyCredentialService => AssaAbloyCredentialService,
            SimulatedSystemKind.HotekSite => Hotek,
            SimulatedSystemKind.AkilesOrganization => Akiles,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of system that is simulated."),
        };
}
