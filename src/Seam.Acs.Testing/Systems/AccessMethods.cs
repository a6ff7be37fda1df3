namespace Seam.Acs.Testing;

/// <summary>The ways to open a door, as the API writes them.</summary>
internal static class AccessMethods
{
    public const string Code = "code";
    public const string Card = "card";
    public const string MobileKey = "mobile_key";
    public const string CloudKey = "cloud_key";
}
