namespace Seam.Acs.Tests;

/// <summary>The C# names that the API's names are promised to have.</summary>
internal static class CSharpName
{
    /// <summary><c>acs_user_id</c> is <c>AcsUserId</c>, <c>acs_user.created</c> is <c>AcsUserCreated</c>.</summary>
    public static string Pascal(string name) =>
        string.Concat(name.Split('_', '.').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary><c>acs_user_id</c> is <c>acsUserId</c>.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + Pascal(name)[1..];

    /// <summary><c>/acs/users</c> is <c>UsersAcs</c>, as Seam's own C# SDK has it.</summary>
    public static string Resource(string path) => string.Concat(path.Split('/').Skip(1).Reverse().Select(Pascal));
}
