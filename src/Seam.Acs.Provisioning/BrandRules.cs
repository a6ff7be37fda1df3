namespace Seam.Acs;

/// <summary>The rules of the codes of each type of access system, as data.</summary>
internal static class BrandRules
{
    private static readonly CodeRules Cautious = new();

    private static readonly CodeRules ByGroups = new()
    {
        UnsupportedBecause = "its users get their doors by access groups rather than by codes for doors",
    };

    private static readonly CodeRules WithoutCodes = new() { UnsupportedBecause = "it has no codes" };

    private static readonly Dictionary<AcsSystemExternalType, CodeRules> ByType = new()
    {
        [AcsSystemExternalType.LatchBuilding] = new() { NeedsEnd = true },
        [AcsSystemExternalType.AkilesOrganization] = ByGroups,
        [AcsSystemExternalType.BrivoAccount] = ByGroups,
        [AcsSystemExternalType.AvigilonAltaOrg] = ByGroups,
        [AcsSystemExternalType.SaltoKsSite] = ByGroups,
        [AcsSystemExternalType.VisionlineSystem] = WithoutCodes,
        [AcsSystemExternalType.AssaAbloyCredentialService] = WithoutCodes,
        [AcsSystemExternalType.AssaAbloyVostioCredentialService] = WithoutCodes,
        [AcsSystemExternalType.HidCredentialManagerOrganization] = WithoutCodes,
        [AcsSystemExternalType.LegicConnectCredentialService] = WithoutCodes,
        [AcsSystemExternalType.HotekSite] = WithoutCodes,
    };

    public static CodeRules Of(AcsSystemExternalType? type) =>
        type is { } known && ByType.TryGetValue(known, out var rules) ? rules : Cautious;
}
