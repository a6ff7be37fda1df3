namespace Seam.Acs.Docs.Tests;

/// <summary>A file that the tests make, and that is checked in.</summary>
internal static class MadeFile
{
    private const string Switch = "SEAM_ACS_WRITE_ARCHITECTURE";

    /// <summary>Fails where the file isn't as it would be made now; with the switch set it is written first.</summary>
    public static void Check(string file, string expected)
    {
        var path = Path.Combine(Pages.Root, file);
        if (Environment.GetEnvironmentVariable(Switch) == "1")
            File.WriteAllText(path, expected);
        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == expected,
            $"{file} is not up to date. To write it anew, run the test with {Switch}=1."
        );
    }
}
