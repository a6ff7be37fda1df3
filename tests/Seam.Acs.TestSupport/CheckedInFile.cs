namespace Seam.Acs.TestSupport;

/// <summary>Compares a file of the repository with the text that the tests generate for it.</summary>
public static class CheckedInFile
{
    private const string Switch = "SEAM_ACS_WRITE_PAGES";

    /// <summary>Fails if the file is out of date. If <c>SEAM_ACS_WRITE_PAGES</c> is 1, writes the file first.</summary>
    /// <param name="path">The path of the file from the repository's root.</param>
    /// <param name="expected">The text, with <c>\n</c> as its line break.</param>
    public static void AssertIsCurrent(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable(Switch) == "1")
            File.WriteAllText(SourceRepository.PathOf(path), expected);
        Assert.True(
            File.Exists(SourceRepository.PathOf(path)) && SourceRepository.Read(path) == expected,
            $"{path} is out of date. Run this test with {Switch}=1 to write it."
        );
    }
}
